import { useState, type FormEvent } from 'react';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsKeysWords } from '@/lib/core/words/en/settings-keys';
import type { Result } from './result';
import { TextBox } from './text-box';

interface KeyFormProps {
  vendor: string;
  /** The end of the saved key; undefined while none is saved. */
  hint: string | undefined;
  onSave(key: string): Promise<Result>;
  /** Asks the vendor with the saved key, for free. */
  onTest(): Promise<Result>;
}

/** The key of one vendor: save it, test it. */
export function KeyForm({ vendor, hint, onSave, onTest }: KeyFormProps) {
  const [key, setKey] = useState('');
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result>();

  const run = async (action: () => Promise<Result>) => {
    setBusy(true);
    setResult(undefined);
    const ended = await action();
    setResult(ended);
    setBusy(false);
    return ended.ok;
  };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (key.trim() === '') {
      setResult({
        ok: false,
        said: hint === undefined ? settingsKeysWords.emptyBox : settingsKeysWords.emptyBoxKept,
      });
      return;
    }
    if (await run(() => onSave(key.trim()))) setKey('');
  };

  const test = () => {
    // Only the saved key is ever tested; the answer must not be taken for the one in the box.
    if (key.trim() !== '') setResult({ ok: false, said: settingsKeysWords.saveFirst });
    else if (hint === undefined) setResult({ ok: false, said: settingsKeysWords.noKey });
    else void run(onTest);
  };

  return (
    <form onSubmit={(event) => void save(event)}>
      <TextBox
        type="password"
        label={settingsKeysWords.apiKey(vendor)}
        value={key}
        hint={hint}
        onChange={setKey}
      />
      <div className="settings-actions">
        <button type="submit" className="button" disabled={busy}>
          {settingsKeysWords.save(vendor)}
        </button>
        <button type="button" className="button" disabled={busy} onClick={test}>
          {settingsKeysWords.test(vendor)}
        </button>
        <p role="status" className={result && !result.ok ? 'settings-bad' : undefined}>
          {busy ? settingsWords.oneMoment : result?.said}
        </p>
      </div>
    </form>
  );
}
