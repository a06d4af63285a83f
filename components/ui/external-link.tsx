import type { ReactNode } from 'react';

const ALLOWED = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** A link to what a vendor gave. Vendor text is data: any other scheme than these stays text. */
export function ExternalLink({ url, children }: { url: string; children: ReactNode }) {
  if (!URL.canParse(url) || !ALLOWED.has(new URL(url).protocol)) return <span>{children}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
