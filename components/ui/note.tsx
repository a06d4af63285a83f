import type { ReactNode } from 'react';
import './note.css';

/** Something to know before believing what stands beside it; `label` is its accessible name. */
export function Note({
  label,
  tone,
  children,
}: {
  label: string;
  tone: 'plain' | 'caution';
  children: ReactNode;
}) {
  return (
    <div role="note" aria-label={label} className={`note note-${tone}`}>
      <h3>{label}</h3>
      {children}
    </div>
  );
}
