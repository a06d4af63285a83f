import { Filled } from '@/components/ui/filled';
import { settingsKeysWords } from '@/lib/core/words/en/settings-keys';
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
        <Filled
          text={settingsKeysWords.apolloLead}
          parts={{
            link: (
              <a href="https://app.apollo.io/#/settings/integrations" target="_blank" rel="noreferrer">
                {settingsKeysWords.apolloKeyPage}
              </a>
            ),
          }}
        />
      }
    >
      <SwitchSetting
        label={settingsKeysWords.use('Apollo')}
        note={settingsKeysWords.perPerson(1)}
        on={props.enabled}
        onChange={props.onEnable}
      />
      <KeyForm vendor="Apollo" hint={props.hint} onSave={props.onSaveKey} onTest={props.onTestKey} />
      <SwitchSetting
        label={settingsKeysWords.personalEmails}
        note={settingsKeysWords.personalEmailsNote}
        on={props.revealPersonalEmails}
        onChange={props.onRevealPersonalEmails}
      />
      <SwitchSetting
        label={settingsKeysWords.phones}
        note={
          props.webhookUrl === '' ? settingsKeysWords.phonesNoteWebhook(8) : settingsKeysWords.phonesNote(8)
        }
        on={props.revealPhones}
        onChange={props.onRevealPhones}
      />
      <WebhookSetting url={props.webhookUrl} onChange={props.onWebhookUrl} />
    </Section>
  );
}
