import { KeyForm } from './key-form';
import type { Result } from './result';
import { Section } from './section';
import { SwitchSetting } from './switch-setting';
import type { Save } from './use-shown';
import { WebhookSetting } from './webhook-setting';

interface ApolloSectionProps {
  enabled: boolean;
  revealPersonalEmails: boolean;
  revealPhones: boolean;
  webhookUrl: string;
  hint: string | undefined;
  onEnable: Save<boolean>;
  onRevealPersonalEmails: Save<boolean>;
  onRevealPhones: Save<boolean>;
  onWebhookUrl: Save<string>;
  onSaveKey(key: string): Promise<Result>;
  onTestKey(): Promise<Result>;
}

/** Prices and conditions follow https://docs.apollo.io/reference/people-enrichment. */
export function ApolloSection(props: ApolloSectionProps) {
  return (
    <Section
      id="apollo"
      name="Apollo"
      lead={
        <>
          Make a key in Apollo under Settings,{' '}
          <a href="https://app.apollo.io/#/settings/integrations" target="_blank" rel="noreferrer">
            Integrations
          </a>
          , API Keys. It is encrypted on this computer and sent to api.apollo.io only.
        </>
      }
    >
      <SwitchSetting
        label="Use Apollo"
        note="1 credit per person found"
        on={props.enabled}
        onChange={props.onEnable}
      />
      <KeyForm vendor="Apollo" hint={props.hint} onSave={props.onSaveKey} onTest={props.onTestKey} />
      <SwitchSetting
        label="Reveal personal emails"
        note="May cost more on some plans; never for people in GDPR regions"
        on={props.revealPersonalEmails}
        onChange={props.onRevealPersonalEmails}
      />
      <SwitchSetting
        label="Reveal phone numbers"
        note={
          props.webhookUrl === ''
            ? '+8 credits when found; needs the webhook URL below'
            : '+8 credits when found'
        }
        on={props.revealPhones}
        onChange={props.onRevealPhones}
      />
      <WebhookSetting url={props.webhookUrl} onChange={props.onWebhookUrl} />
    </Section>
  );
}
