import type { CrmAction } from '@/lib/crm/types';
import { pushChangesWords } from '@/lib/core/words/en/push-changes';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsZohoFieldsWords } from '@/lib/core/words/en/settings-zoho-fields';
import { useShown, type Save } from './use-shown';

export interface FieldChoice {
  api: string;
  /** The field's label in this Zoho. */
  label: string;
}

/** One of our values: where it goes, and what happens when Zoho has another value there. */
export interface FieldLine {
  id: string;
  label: string;
  /** API name; empty: it goes nowhere. */
  api: string;
  policy: CrmAction;
  /** Where it goes is the organisation's choice. */
  settled?: boolean;
}

interface ZohoFieldLineProps {
  line: FieldLine;
  choices: readonly FieldChoice[];
  onField: Save<string>;
  onPolicy: Save<CrmAction>;
}

const POLICIES: readonly CrmAction[] = ['Fill', 'Overwrite', 'Keep'];

export function ZohoFieldLine({ line, choices, onField, onPolicy }: ZohoFieldLineProps) {
  const [api, chooseField] = useShown(line.api, onField);
  const [policy, choosePolicy] = useShown(line.policy, onPolicy);
  const isKnown = api === '' || choices.some((choice) => choice.api === api);
  return (
    <tr>
      <th scope="row">{line.label}</th>
      <td>
        <select
          className="input"
          aria-label={settingsZohoFieldsWords.fieldFor(line.label)}
          value={api}
          disabled={line.settled === true}
          title={line.settled === true ? settingsWords.setByOrganisation : undefined}
          onChange={(event) => chooseField(event.target.value)}
        >
          <option value="">{settingsZohoFieldsWords.notSent}</option>
          {!isKnown && <option value={api}>{settingsZohoFieldsWords.unknownField(api)}</option>}
          {choices.map((choice) => (
            <option key={choice.api} value={choice.api}>
              {choice.label}
            </option>
          ))}
        </select>
      </td>
      <td>
        {api !== '' && (
          <select
            className="input"
            aria-label={settingsZohoFieldsWords.policyFor(line.label)}
            value={policy}
            onChange={(event) => choosePolicy(POLICIES.find((one) => one === event.target.value) ?? 'Fill')}
          >
            {POLICIES.map((one) => (
              <option key={one} value={one}>
                {pushChangesWords.actions[one]}
              </option>
            ))}
          </select>
        )}
      </td>
    </tr>
  );
}
