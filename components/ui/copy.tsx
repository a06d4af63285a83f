import Check from 'lucide-react/icons/check';
import Copy from 'lucide-react/icons/copy';
import { createContext, use, useState } from 'react';
import { IconButton } from './button';

/** Puts text on the clipboard and says so; the panel and settings provide theirs. */
export const CopyContext = createContext<(text: string) => void>(() => undefined);

/** One click copies `text`. The tick stays until the pointer or the focus leaves. */
export function CopyButton({ text }: { text: string }) {
  const copy = use(CopyContext);
  const [copied, setCopied] = useState(false);
  return (
    <IconButton
      label={`Copy ${text}`}
      onClick={() => {
        copy(text);
        setCopied(true);
      }}
      onBlur={() => setCopied(false)}
      onPointerLeave={() => setCopied(false)}
    >
      {copied ? <Check /> : <Copy />}
    </IconButton>
  );
}
