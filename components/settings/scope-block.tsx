import { CopyButton } from '@/components/ui/copy-button';
import { settingsZohoWords } from '@/lib/core/words/en/settings-zoho';

interface ScopeBlockProps {
  /** The scopes as Zoho's console wants them: joined with commas. */
  scopes: string;
  onCopy(text: string): void;
}

/** What to paste into "Scope" when making the grant code, exactly. */
export function ScopeBlock({ scopes, onCopy }: ScopeBlockProps) {
  return (
    <div className="settings-scopes">
      <code>{scopes}</code>
      <CopyButton name={settingsZohoWords.scopes} text={scopes} onCopy={onCopy} />
    </div>
  );
}
