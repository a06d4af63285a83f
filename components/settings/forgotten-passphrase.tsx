import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
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
        Remove all keys
      </button>
      <span className="quiet">For a passphrase that you forgot.</span>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <Dialog title="Remove all keys?" open={asking} onClose={() => setAsking(false)}>
        <p>
          This deletes every saved key, the Zoho connection and the passphrase from this browser. People and
          answers stay. Make new keys at the vendors, or enter the old ones again.
        </p>
        <div className="settings-actions">
          <button type="button" className="button" onClick={() => setAsking(false)}>
            Cancel
          </button>
          <button type="button" className="button settings-bad" onClick={() => void remove()}>
            Remove all keys
          </button>
        </div>
      </Dialog>
    </div>
  );
}
