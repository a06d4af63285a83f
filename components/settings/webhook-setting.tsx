import { useId, useState } from 'react';
import { settingsKeysWords } from '@/lib/core/words/en/settings-keys';
import type { Save } from './use-shown';

interface WebhookSettingProps {
  url: string;
  onChange: Save<string>;
}

/** Why the text is no address that Apollo can send to; undefined for an https URL, and for nothing at all. */
export function refuseWebhook(text: string): string | undefined {
  if (text === '') return undefined;
  const url = URL.parse(text);
  if (!url) return settingsKeysWords.webhookIncomplete;
  if (url.protocol !== 'https:') return settingsKeysWords.webhookNotHttps;
  return undefined;
}

/** Where Apollo delivers phone numbers. Stored when the box is left. */
export function WebhookSetting({ url, onChange }: WebhookSettingProps) {
  const id = useId();
  const [known, setKnown] = useState(url);
  const [draft, setDraft] = useState(url);
  const [refused, setRefused] = useState<string>();

  if (known !== url) {
    setKnown(url);
    setDraft(url);
  }

  const leave = async () => {
    const text = draft.trim();
    const why = refuseWebhook(text);
    setRefused(why);
    if (why === undefined && text !== url) await onChange(text);
  };

  return (
    <div className="settings-field">
      <label htmlFor={id}>{settingsKeysWords.webhook}</label>
      <input
        id={id}
        className="input"
        type="text"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={refused !== undefined}
        aria-describedby={`${id}-note`}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => void leave()}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void leave();
        }}
      />
      <p id={`${id}-note`} className="quiet">
        {settingsKeysWords.webhookNote}
      </p>
      {refused !== undefined && (
        <p role="alert" className="settings-bad">
          {refused}
        </p>
      )}
    </div>
  );
}
