import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { commonWords } from '@/lib/core/words/en/common';
import { settingsPassphraseWords } from '@/lib/core/words/en/settings-passphrase';
import type { Result } from './result';

/** The way out for who forgot the passphrase: the keys go, and can be entered anew. */
export function ForgottenPassphrase({ onReset }: { onReset(): Promise<Result> }) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const remove = async () => {
    const { ok, said } = await onReset();
    setProblem(ok ? undefined : said);
    setAsking(false);
  };
  return (
    <div className="settings-actions">
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {settingsPassphraseWords.removeKeys}
      </button>
      <span className="quiet">{settingsPassphraseWords.forgotten}</span>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <Dialog title={settingsPassphraseWords.removeKeysTitle} open={asking} onClose={() => setAsking(false)}>
        <p>{settingsPassphraseWords.removeKeysExplained}</p>
        <div className="settings-actions">
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {commonWords.cancel}
          </button>
          <button type="button" className="button settings-bad" onClick={() => void remove()}>
            {settingsPassphraseWords.removeKeys}
          </button>
        </div>
      </Dialog>
    </div>
  );
}
