import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';

interface CopyButtonProps {
  /** Read after "Copy". */
  name: string;
  text: string;
  onCopy(text: string): void;
}

/** Copies on one click and says so in place. */
export function CopyButton({ name, text, onCopy }: CopyButtonProps) {
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
      aria-label={copied ? `Copied ${name}` : `Copy ${name}`}
      title={copied ? 'Copied' : 'Copy'}
      onClick={() => {
        onCopy(text);
        setCopied(true);
      }}
    >
      {copied ? <Check /> : <Copy />}
    </button>
  );
}
