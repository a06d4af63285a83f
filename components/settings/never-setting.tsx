import { useId, useState } from 'react';
import { parseNeverRule } from '@/lib/core/identity/never-look-up';
import { commonWords } from '@/lib/core/words/en/common';
import { settingsPrivacyWords } from '@/lib/core/words/en/settings-privacy';
import type { Save } from './use-shown';

interface NeverSettingProps {
  /** As the user wrote them. */
  lines: readonly string[];
  onChange: Save<readonly string[]>;
}

/** Whom nobody is ever asked about. Stored as it is typed; a line that names nobody is said, because it protects nobody. */
export function NeverSetting({ lines, onChange }: NeverSettingProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? lines.join('\n');
  const idle = linesIn(text).filter((line) => !parseNeverRule(line));

  const write = (value: string) => {
    setTyped(value);
    void onChange(linesIn(value));
  };

  return (
    <div className="settings-field">
      <label htmlFor={id}>{settingsPrivacyWords.never}</label>
      <textarea
        id={id}
        className="input settings-lines"
        rows={4}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-note`}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      <p id={`${id}-note`} className="quiet">
        {settingsPrivacyWords.neverNote}
      </p>
      {idle.length > 0 && (
        <p role="alert" className="settings-bad">
          {settingsPrivacyWords.idleLines(
            idle.length,
            commonWords.list(idle.slice(0, 3)),
            Math.max(0, idle.length - 3),
          )}
        </p>
      )}
    </div>
  );
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
