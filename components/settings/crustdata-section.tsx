import { useId } from 'react';
import { Filled } from '@/components/ui/filled';
import { settingsKeysWords } from '@/lib/core/words/en/settings-keys';
import { KeyForm } from './key-form';
import type { Result } from './result';
import { Section } from './section';
import { SwitchSetting } from './switch-setting';
import { useShown, type Save } from './use-shown';

type Api = '2024-11-01' | '2025-11-01';

/** What each costs, in credits: a person that is found, and the email besides. */
const APIS = [
  { id: '2024-11-01', age: 'older', person: 3, email: 2 },
  { id: '2025-11-01', age: 'current', person: 1, email: 1 },
] as const;

/** Credits for fetching live, besides those for a person. */
const LIVE = 2;

interface CrustdataSectionProps {
  enabled: boolean;
  api: Api;
  live: boolean;
  businessEmail: boolean;
  hint: string | undefined;
  onEnable: Save<boolean>;
  onApi: Save<Api>;
  onLive: Save<boolean>;
  onBusinessEmail: Save<boolean>;
  onSaveKey(key: string): Promise<Result>;
  onTestKey(): Promise<Result>;
}

/**
 * Prices follow https://docs.crustdata.com: 3 credits from the database, 5 live and 2 for the email by the page of the older API; 1 and 1 by
 * the pricing page of the current one, which has nothing to fetch live with.
 */
export function CrustdataSection(props: CrustdataSectionProps) {
  const id = useId();
  const [api, choose] = useShown(props.api, props.onApi);
  const chosen = APIS.find((one) => one.id === api) ?? APIS[0];
  return (
    <Section
      id="crustdata"
      name="Crustdata"
      lead={
        <Filled
          text={settingsKeysWords.crustdataLead}
          parts={{
            link: (
              <a href="https://app.crustdata.com/api-keys" target="_blank" rel="noreferrer">
                {settingsKeysWords.keyPage}
              </a>
            ),
          }}
        />
      }
    >
      <SwitchSetting
        label={settingsKeysWords.use('Crustdata')}
        note={settingsKeysWords.perPerson(chosen.person)}
        on={props.enabled}
        onChange={props.onEnable}
      />
      <KeyForm vendor="Crustdata" hint={props.hint} onSave={props.onSaveKey} onTest={props.onTestKey} />
      <div className="settings-field">
        <label htmlFor={id}>{settingsKeysWords.crustdataApi}</label>
        <select
          id={id}
          className="input"
          aria-describedby={`${id}-note`}
          value={api}
          onChange={(event) => {
            const next = APIS.find((one) => one.id === event.target.value);
            if (next) choose(next.id);
          }}
        >
          {APIS.map(({ id: version, age }) => (
            <option key={version} value={version}>
              {age === 'older' ? settingsKeysWords.older(version) : settingsKeysWords.current(version)}
            </option>
          ))}
        </select>
        <p id={`${id}-note`} className="quiet">
          {settingsKeysWords.crustdataApiNote}
        </p>
      </div>
      <SwitchSetting
        label={settingsKeysWords.live}
        note={api === '2025-11-01' ? settingsKeysWords.onlyOlder : settingsKeysWords.liveNote(LIVE)}
        on={props.live}
        onChange={props.onLive}
      />
      <SwitchSetting
        label={settingsKeysWords.businessEmail}
        note={settingsKeysWords.added(chosen.email)}
        on={props.businessEmail}
        onChange={props.onBusinessEmail}
      />
    </Section>
  );
}
