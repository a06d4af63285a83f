import { KeyForm } from './key-form';
import type { Result } from './result';
import { Section } from './section';
import { SwitchSetting } from './switch-setting';
import type { Save } from './use-shown';

interface CrustdataSectionProps {
  enabled: boolean;
  live: boolean;
  businessEmail: boolean;
  hint: string | undefined;
  onEnable: Save<boolean>;
  onLive: Save<boolean>;
  onBusinessEmail: Save<boolean>;
  onSaveKey(key: string): Promise<Result>;
  onTestKey(): Promise<Result>;
}

/** Prices follow the person enrichment page of https://docs.crustdata.com: 3 credits from the database, 5 live, 2 for the email. */
export function CrustdataSection(props: CrustdataSectionProps) {
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
        note="3 credits per person found"
        on={props.enabled}
        onChange={props.onEnable}
      />
      <KeyForm vendor="Crustdata" hint={props.hint} onSave={props.onSaveKey} onTest={props.onTestKey} />
      <SwitchSetting
        label="Fetch live when not in the database"
        note="+2 credits, and slower"
        on={props.live}
        onChange={props.onLive}
      />
      <SwitchSetting
        label="Include business email"
        note="+2 credits"
        on={props.businessEmail}
        onChange={props.onBusinessEmail}
      />
    </Section>
  );
}
