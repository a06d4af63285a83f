import { useId, useState } from 'react';
import { UnlockForm } from '@/components/ui/unlock-form';
import { settingsPassphraseWords } from '@/lib/core/words/en/settings-passphrase';
import { unlockWords } from '@/lib/core/words/en/unlock';
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

const LOCK_AFTER: readonly number[] = [5, 15, 60, 240, 0];

/** "1 hour without a request" */
function lockAfterText(minutes: number): string {
  if (minutes === 0) return settingsPassphraseWords.browserCloses;
  return minutes % 60 === 0
    ? settingsPassphraseWords.hoursWithout(minutes / 60)
    : settingsPassphraseWords.minutesWithout(minutes);
}

/** The passphrase over the keys: set, change, take away, lock. */
export function PassphraseSetting(props: PassphraseSettingProps) {
  const { state } = props;
  const [asking, setAsking] = useState<'set' | 'change' | 'remove'>();
  const [result, setResult] = useState<Result>();
  const close = () => setAsking(undefined);
  return (
    <div className="settings-field">
      <span className="settings-label">{unlockWords.passphrase}</span>
      {state === 'none' && <p className="quiet">{settingsPassphraseWords.none}</p>}
      {state === 'unlocked' && <p className="quiet">{settingsPassphraseWords.isSet}</p>}
      {state === 'locked' && (
        <>
          <UnlockForm why={settingsPassphraseWords.whyUnlock} onUnlock={props.onUnlock} />
          <ForgottenPassphrase onReset={props.onReset} />
        </>
      )}
      {state === 'unlocked' && (
        <LockAfter minutes={props.lockAfterMinutes} onChange={props.onLockAfterMinutes} />
      )}
      <div className="settings-actions">
        {state === 'none' && (
          <button type="button" className="button" onClick={() => setAsking('set')}>
            {settingsPassphraseWords.names.set}
          </button>
        )}
        {state === 'unlocked' && (
          <>
            <button type="button" className="button" onClick={() => void props.onLock().then(setResult)}>
              {settingsPassphraseWords.lockNow}
            </button>
            <button type="button" className="button" onClick={() => setAsking('change')}>
              {settingsPassphraseWords.names.change}
            </button>
            <button type="button" className="button" onClick={() => setAsking('remove')}>
              {settingsPassphraseWords.names.remove}
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
  const settled = useSettled(settingsPassphraseWords.lockAfter);
  return (
    <div>
      <label htmlFor={id}>{settingsPassphraseWords.lockAfter}</label>{' '}
      <select
        id={id}
        className="input"
        value={String(shown)}
        disabled={settled}
        onChange={(event) => choose(Number(event.target.value))}
      >
        {[...LOCK_AFTER, ...(LOCK_AFTER.includes(shown) ? [] : [shown])].map((value) => (
          <option key={value} value={String(value)}>
            {lockAfterText(value)}
          </option>
        ))}
      </select>
      {settled && <SettledNote />}
    </div>
  );
}
