import { useState, type ReactNode } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { commonWords } from '@/lib/core/words/en/common';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsPrivacyWords } from '@/lib/core/words/en/settings-privacy';
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
    <Section id="privacy" name={settingsWords.sections.privacy} lead={settingsPrivacyWords.lead}>
      {children}
      <div className="settings-actions">
        <button type="button" className="button settings-bad" onClick={() => setAsking(true)}>
          {settingsPrivacyWords.erase}
        </button>
        <p role="status" className={result && !result.ok ? 'settings-bad' : undefined}>
          {result?.said}
        </p>
      </div>
      <Dialog title={settingsPrivacyWords.eraseTitle} open={asking} onClose={() => setAsking(false)}>
        <p>{settingsPrivacyWords.eraseExplained}</p>
        <div className="settings-actions">
          <button type="button" className="button" onClick={() => setAsking(false)}>
            {commonWords.cancel}
          </button>
          <button type="button" className="button settings-bad" disabled={busy} onClick={() => void erase()}>
            {settingsPrivacyWords.erase}
          </button>
        </div>
      </Dialog>
    </Section>
  );
}
