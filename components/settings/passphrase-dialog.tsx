import { useState, type FormEvent } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { commonWords } from '@/lib/core/words/en/common';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsPassphraseWords } from '@/lib/core/words/en/settings-passphrase';
import { unlockWords } from '@/lib/core/words/en/unlock';
import type { Result } from './result';
import { TextBox } from './text-box';

interface PassphraseDialogProps {
  act: 'set' | 'change' | 'remove';
  onConfirm(typed: { passphrase: string; current: string }): Promise<Result>;
  onDone(result: Result): void;
  onClose(): void;
}

const LEAST = 8;

/** Asks for the passphrases that setting, changing or removing one takes; stays open until it worked. */
export function PassphraseDialog({ act, onConfirm, onDone, onClose }: PassphraseDialogProps) {
  const [current, setCurrent] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const mistake = (): string | undefined => {
    if (act !== 'set' && current === '') return settingsPassphraseWords.enterCurrent;
    if (act === 'remove') return undefined;
    if (passphrase.length < LEAST) return settingsPassphraseWords.tooShort(LEAST);
    return passphrase === repeated ? undefined : settingsPassphraseWords.notTheSame;
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
    <Dialog title={settingsPassphraseWords.names[act]} open onClose={onClose}>
      <form onSubmit={(event) => void confirm(event)}>
        <p>{settingsPassphraseWords.explained[act]}</p>
        {act !== 'set' && (
          <TextBox type="password" label={unlockWords.passphrase} value={current} onChange={setCurrent} />
        )}
        {act !== 'remove' && (
          <>
            <TextBox
              type="password"
              label={settingsPassphraseWords.newPassphrase}
              value={passphrase}
              onChange={setPassphrase}
            />
            <TextBox
              type="password"
              label={settingsPassphraseWords.repeat}
              value={repeated}
              onChange={setRepeated}
            />
          </>
        )}
        {problem !== undefined && (
          <p role="alert" className="settings-bad">
            {problem}
          </p>
        )}
        <div className="settings-actions">
          <button type="button" className="button" onClick={onClose}>
            {commonWords.cancel}
          </button>
          <button type="submit" className="button button-accent" disabled={busy}>
            {busy ? settingsWords.oneMoment : settingsPassphraseWords.names[act]}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
