import type { ReactNode } from 'react';

interface SectionProps {
  /** The anchor: the panel links to options.html#<id>. */
  id: string;
  name: string;
  /** One line under the heading: what this is, or what happens to what is entered here. */
  lead: ReactNode;
  children: ReactNode;
}

/** A part of the settings page: a region of that name. */
export function Section({ id, name, lead, children }: SectionProps) {
  const heading = `${id}-heading`;
  return (
    <section id={id} className="settings-section" aria-labelledby={heading}>
      <h2 id={heading}>{name}</h2>
      <p className="quiet settings-lead">{lead}</p>
      {children}
    </section>
  );
}
