import { useId, useState, type FormEvent } from 'react';
import { unlockWords } from '@/lib/core/words/en/unlock';
import './unlock-form.css';

interface UnlockFormProps {
  /** What waits for it, in a sentence. */
  why: string;
  /** Answers why it stayed locked, in words; undefined when it is open. */
  onUnlock(passphrase: string): Promise<string | undefined>;
}

/** Asks for the passphrase over the keys. What was typed is forgotten when it was wrong, as by every other lock. */
export function UnlockForm({ why, onUnlock }: UnlockFormProps) {
  const id = useId();
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === '') return;
    setBusy(true);
    setProblem(undefined);
    setProblem(await onUnlock(passphrase));
    setPassphrase('');
    setBusy(false);
  };

  return (
    <form className="unlock notice" onSubmit={(event) => void unlock(event)}>
      <p>
        <strong>{unlockWords.isLocked}</strong> {why}
      </p>
      <div className="unlock-line">
        <label htmlFor={id}>{unlockWords.passphrase}</label>
        <input
          id={id}
          className="input"
          type="password"
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          value={passphrase}
          onChange={(event) => setPassphrase(event.target.value)}
        />
        <button type="submit" className="button button-accent" disabled={busy}>
          {busy ? unlockWords.unlocking : unlockWords.unlock}
        </button>
      </div>
      {problem !== undefined && (
        <p id={`${id}-problem`} role="alert" className="unlock-problem">
          {problem}
        </p>
      )}
    </form>
  );
}
