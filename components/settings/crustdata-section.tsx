import { useId } from 'react';
import { KeyForm } from './key-form';
import type { Result } from './result';
import { Section } from './section';
import { SwitchSetting } from './switch-setting';
import { useShown, type Save } from './use-shown';

type Api = '2024-11-01' | '2025-11-01';

const APIS: readonly { id: Api; label: string; person: string; email: string }[] = [
  {
    id: '2024-11-01',
    label: '2024-11-01 (older)',
    person: '3 credits per person found',
    email: '+2 credits',
  },
  {
    id: '2025-11-01',
    label: '2025-11-01 (current)',
    person: '1 credit per person found',
    email: '+1 credit',
  },
];

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
        <>
          Make a key under{' '}
          <a href="https://app.crustdata.com/api-keys" target="_blank" rel="noreferrer">
            API keys
          </a>{' '}
          in Crustdata. It is encrypted on this computer and sent to api.crustdata.com only.
        </>
      }
    >
      <SwitchSetting
        label="Use Crustdata"
        note={chosen?.person ?? ''}
        on={props.enabled}
        onChange={props.onEnable}
      />
      <KeyForm vendor="Crustdata" hint={props.hint} onSave={props.onSaveKey} onTest={props.onTestKey} />
      <div className="settings-field">
        <label htmlFor={id}>Crustdata API version</label>
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
          {APIS.map(({ id: version, label }) => (
            <option key={version} value={version}>
              {label}
            </option>
          ))}
        </select>
        <p id={`${id}-note`} className="quiet">
          One key serves both. Choose the one that your plan has; &quot;Test Crustdata&quot; asks the chosen
          one.
        </p>
      </div>
      <SwitchSetting
        label="Fetch live when not in the database"
        note={api === '2025-11-01' ? 'Only with the older version' : '+2 credits, and slower'}
        on={props.live}
        onChange={props.onLive}
      />
      <SwitchSetting
        label="Include business email"
        note={chosen?.email ?? ''}
        on={props.businessEmail}
        onChange={props.onBusinessEmail}
      />
    </Section>
  );
}
