import { Filled } from '@/components/ui/filled';
import { settingsKeysWords } from '@/lib/core/words/en/settings-keys';
import { KeyForm } from './key-form';
import type { Result } from './result';
import { Section } from './section';
import { SwitchSetting } from './switch-setting';
import type { Save } from './use-shown';

interface KeySectionProps {
  id: string;
  label: string;
  /** Where the user makes a key. */
  keyPage: string;
  /** The only host that gets it. */
  host: string;
  /** "1 credit per person found". */
  price: string;
  enabled: boolean;
  hint: string | undefined;
  onEnable: Save<boolean>;
  onSaveKey(key: string): Promise<Result>;
  onTestKey(): Promise<Result>;
}

/** A vendor that needs nothing but a key. It is asked, and named in the panel, once one is saved. */
export function KeySection({ id, label, keyPage, host, price, ...props }: KeySectionProps) {
  return (
    <Section
      id={id}
      name={label}
      lead={
        <Filled
          text={settingsKeysWords.optionalLead(label, host)}
          parts={{
            link: (
              <a href={keyPage} target="_blank" rel="noreferrer">
                {settingsKeysWords.keyPage}
              </a>
            ),
          }}
        />
      }
    >
      <SwitchSetting
        label={settingsKeysWords.use(label)}
        note={price}
        on={props.enabled}
        onChange={props.onEnable}
      />
      <KeyForm vendor={label} hint={props.hint} onSave={props.onSaveKey} onTest={props.onTestKey} />
    </Section>
  );
}
