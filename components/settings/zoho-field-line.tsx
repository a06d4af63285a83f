import type { CrmAction } from '@/lib/crm/types';
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

const readPolicy = (text: string): CrmAction => (text === 'Overwrite' || text === 'Keep' ? text : 'Fill');

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
          aria-label={`Zoho field for ${line.label}`}
          value={api}
          disabled={line.settled === true}
          title={line.settled === true ? 'Set by your organisation' : undefined}
          onChange={(event) => chooseField(event.target.value)}
        >
          <option value="">Not sent</option>
          {!isKnown && <option value={api}>{api} (not in this Zoho)</option>}
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
            aria-label={`Policy for ${line.label}`}
            value={policy}
            onChange={(event) => choosePolicy(readPolicy(event.target.value))}
          >
            <option>Fill</option>
            <option>Overwrite</option>
            <option>Keep</option>
          </select>
        )}
      </td>
    </tr>
  );
}
