import { useRef, useState, type ChangeEvent } from 'react';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsChoicesWords } from '@/lib/core/words/en/settings-choices';
import type { Result } from './result';
import { Section } from './section';

interface BackupSectionProps {
  /** There is a passphrase to seal the keys with. */
  canSealKeys: boolean;
  onExport(withKeys: boolean): Promise<void>;
  /** Gets the file's text. */
  onImport(text: string): Promise<Result>;
}

/** The settings as a file, to keep or to take to another browser. */
export function BackupSection({ canSealKeys, onExport, onImport }: BackupSectionProps) {
  const [withKeys, setWithKeys] = useState(false);
  const [result, setResult] = useState<Result>();
  const importFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) setResult(await onImport(await file.text()));
    target.value = '';
  };
  return (
    <Section id="backup" name={settingsWords.sections.backup} lead={settingsChoicesWords.backupLead}>
      {canSealKeys && (
        <label className="switch-row">
          <input type="checkbox" checked={withKeys} onChange={(event) => setWithKeys(event.target.checked)} />
          {settingsChoicesWords.withSealedKeys}
        </label>
      )}
      <div className="settings-actions">
        <button type="button" className="button" onClick={() => void onExport(canSealKeys && withKeys)}>
          {settingsChoicesWords.exportSettings}
        </button>
        <FileButton label={settingsChoicesWords.importSettings} onFile={importFile} />
        <p role="status" className={result && !result.ok ? 'settings-bad' : undefined}>
          {result?.said}
        </p>
      </div>
    </Section>
  );
}

/** A real button, so that it is found and reached like all others; the browser's own file box stays hidden behind it. */
function FileButton({
  label,
  onFile,
}: {
  label: string;
  onFile(event: ChangeEvent<HTMLInputElement>): Promise<void>;
}) {
  const box = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => box.current?.click()}>
        {label}
      </button>
      <input
        ref={box}
        type="file"
        hidden
        accept="application/json,.json"
        onChange={(event) => void onFile(event)}
      />
    </>
  );
}
