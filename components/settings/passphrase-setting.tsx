import { useId, useState } from 'react';
import { UnlockForm } from '@/components/ui/unlock-form';
import { ForgottenPassphrase } from './forgotten-passphrase';
import { PassphraseDialog } from './passphrase-dialog';
import type { Result } from './result';
import { SettledNote, useSettled } from './settled';
import { useShown, type Save } from './use-shown';

export interface PassphraseSettingProps {
  /** undefined for the instant until it is known. */
  state: 'none' | 'locked' | 'unlocked' | undefined;
  /** 0: only when the browser closes. */
  lockAfterMinutes: number;
  onLockAfterMinutes: Save<number>;
  /** `current` is '' for the first passphrase. */
  onSet(passphrase: string, current: string): Promise<Result>;
  onRemove(current: string): Promise<Result>;
  onUnlock(passphrase: string): Promise<string | undefined>;
  onLock(): Promise<Result>;
  /** Deletes every key. */
  onReset(): Promise<Result>;
}

const LOCK_AFTER: readonly (readonly [minutes: number, words: string])[] = [
  [5, '5 minutes without a request'],
  [15, '15 minutes without a request'],
  [60, '1 hour without a request'],
  [240, '4 hours without a request'],
  [0, 'only when the browser closes'],
];

/** The passphrase over the keys: set, change, take away, lock. */
export function PassphraseSetting(props: PassphraseSettingProps) {
  const { state } = props;
  const [asking, setAsking] = useState<'set' | 'change' | 'remove'>();
  const [result, setResult] = useState<Result>();
  const close = () => setAsking(undefined);
  return (
    <div className="settings-field">
      <span className="settings-label">Passphrase</span>
      {state === 'none' && (
        <p className="quiet">
          There is none. Your keys are encrypted, but the key to them lies beside them: whoever copies this
          browser’s profile from the disk, or uses this computer under your login, can use your keys. With a
          passphrase the disk alone gives nothing while Facet is locked.
        </p>
      )}
      {state === 'unlocked' && (
        <p className="quiet">
          Set. It is asked for after a start of the browser and after the time below; nobody can recover it.
          While Facet is unlocked, a program that runs under your login could still read the keys from memory.
        </p>
      )}
      {state === 'locked' && (
        <>
          <UnlockForm why="Keys can be used and saved once you unlock it." onUnlock={props.onUnlock} />
          <ForgottenPassphrase onReset={props.onReset} />
        </>
      )}
      {state === 'unlocked' && (
        <LockAfter minutes={props.lockAfterMinutes} onChange={props.onLockAfterMinutes} />
      )}
      <div className="settings-actions">
        {state === 'none' && (
          <button type="button" className="button" onClick={() => setAsking('set')}>
            Set passphrase
          </button>
        )}
        {state === 'unlocked' && (
          <>
            <button type="button" className="button" onClick={() => void props.onLock().then(setResult)}>
              Lock now
            </button>
            <button type="button" className="button" onClick={() => setAsking('change')}>
              Change passphrase
            </button>
            <button type="button" className="button" onClick={() => setAsking('remove')}>
              Remove passphrase
            </button>
          </>
        )}
        <p role="status" className={result && !result.ok ? 'settings-bad' : undefined}>
          {result?.said}
        </p>
      </div>
      {asking !== undefined && (
        <PassphraseDialog
          act={asking}
          onClose={close}
          onDone={(done) => {
            setResult(done);
            close();
          }}
          onConfirm={({ passphrase, current }) =>
            asking === 'remove' ? props.onRemove(current) : props.onSet(passphrase, current)
          }
        />
      )}
    </div>
  );
}

function LockAfter({ minutes, onChange }: { minutes: number; onChange: Save<number> }) {
  const id = useId();
  const [shown, choose] = useShown(minutes, onChange);
  const settled = useSettled('Lock after');
  return (
    <div>
      <label htmlFor={id}>Lock after</label>{' '}
      <select
        id={id}
        className="input"
        value={String(shown)}
        disabled={settled}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {LOCK_AFTER.map(([value, words]) => (
          <option key={value} value={String(value)}>
            {words}
          </option>
        ))}
        {!LOCK_AFTER.some(([value]) => value === shown) && (
          <option value={String(shown)}>{shown} minutes without a request</option>
        )}
      </select>
      {settled && <SettledNote />}
    </div>
  );
}
