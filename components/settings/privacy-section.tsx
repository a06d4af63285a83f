import { useState, type ReactNode } from 'react';
import { Dialog } from '@/components/ui/dialog';
import type { Result } from './result';
import { Section } from './section';

interface PrivacySectionProps {
  onErase(): Promise<Result>;
  children?: ReactNode;
}

export function PrivacySection({ onErase, children }: PrivacySectionProps) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result>();

  const erase = async () => {
    setBusy(true);
    setResult(await onErase());
    setBusy(false);
    setAsking(false);
  };

  return (
    <Section
      id="privacy"
      name="Privacy"
      lead="People, answers and keys stay in this browser. They leave it only in the requests listed below."
    >
      {children}
      <div className="settings-actions">
        <button type="button" className="button settings-bad" onClick={() => setAsking(true)}>
          Erase everything
        </button>
        <p role="status" className={result && !result.ok ? 'settings-bad' : undefined}>
          {result?.said}
        </p>
      </div>
      <Dialog title="Erase everything?" open={asking} onClose={() => setAsking(false)}>
        <p>
          This deletes every person, answer and request line, your keys, the Zoho connection and all settings
          from this browser. Records in Zoho stay as they are. It cannot be undone.
        </p>
        <div className="settings-actions">
          <button type="button" className="button" onClick={() => setAsking(false)}>
            Cancel
          </button>
          <button type="button" className="button settings-bad" disabled={busy} onClick={() => void erase()}>
            Erase everything
          </button>
        </div>
      </Dialog>
    </Section>
  );
}
