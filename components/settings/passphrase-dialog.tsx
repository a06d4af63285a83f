import { useState, type FormEvent } from 'react';
import { Dialog } from '@/components/ui/dialog';
import type { Result } from './result';
import { TextBox } from './text-box';

interface PassphraseDialogProps {
  act: 'set' | 'change' | 'remove';
  onConfirm(typed: { passphrase: string; current: string }): Promise<Result>;
  onDone(result: Result): void;
  onClose(): void;
}

const NAMES = { set: 'Set passphrase', change: 'Change passphrase', remove: 'Remove passphrase' } as const;

const LEAST = 8;

/** Asks for the passphrases that setting, changing or removing one takes; stays open until it worked. */
export function PassphraseDialog({ act, onConfirm, onDone, onClose }: PassphraseDialogProps) {
  const [current, setCurrent] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const mistake = (): string | undefined => {
    if (act !== 'set' && current === '') return 'Enter the passphrase that is set now.';
    if (act === 'remove') return undefined;
    if (passphrase.length < LEAST) return `Use ${LEAST} characters or more; several words are best.`;
    return passphrase === repeated ? undefined : 'The two are not the same. Type them again.';
  };

  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    const found = mistake();
    setProblem(found);
    if (found !== undefined) return;
    setBusy(true);
    const result = await onConfirm({ passphrase, current });
    setBusy(false);
    if (result.ok) onDone(result);
    else setProblem(result.said);
  };

  return (
    <Dialog title={NAMES[act]} open onClose={onClose}>
      <form onSubmit={(event) => void confirm(event)}>
        <p>{EXPLAINED[act]}</p>
        {act !== 'set' && (
          <TextBox type="password" label="Passphrase" value={current} onChange={setCurrent} />
        )}
        {act !== 'remove' && (
          <>
            <TextBox type="password" label="New passphrase" value={passphrase} onChange={setPassphrase} />
            <TextBox type="password" label="Repeat passphrase" value={repeated} onChange={setRepeated} />
          </>
        )}
        {problem !== undefined && (
          <p role="alert" className="settings-bad">
            {problem}
          </p>
        )}
        <div className="settings-actions">
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button button-accent" disabled={busy}>
            {busy ? 'One moment…' : NAMES[act]}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const EXPLAINED = {
  set: 'Facet asks for it before it uses your keys. Nobody can recover it: without it the keys have to be entered again. Keys that were saved before may leave traces on the disk until the browser tidies its files; where that matters, make new keys at the vendors afterwards.',
  change: 'Your keys are encrypted anew, all of them or none.',
  remove: 'Your keys stay, protected by your computer’s login only.',
} as const;
