import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { commonWords } from '@/lib/core/words/en/common';

interface CopyButtonProps {
  /** Read after "Copy". */
  name: string;
  text: string;
  /** The key that does the same. */
  shortcut?: string;
  /** Rejects when the browser did not let it be copied. */
  onCopy(text: string): void | Promise<void>;
}

/** Copies on one click and says so in place. */
export function CopyButton({ name, text, shortcut, onCopy }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), 1500);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button
      type="button"
      className="button button-quiet button-icon"
      aria-label={copied ? commonWords.copiedWhat(name) : commonWords.copyWhat(name)}
      aria-keyshortcuts={shortcut}
      title={copied ? commonWords.copied : commonWords.copy}
      onClick={() => {
        void Promise.resolve(onCopy(text)).then(
          () => setCopied(true),
          () => undefined,
        );
      }}
    >
      {copied ? <Check aria-hidden /> : <Copy aria-hidden />}
    </button>
  );
}
