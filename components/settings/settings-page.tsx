import type { ReactNode } from 'react';
import './settings.css';

interface SettingsPageProps {
  /** Why the last choice could not be stored. */
  problem: string | undefined;
  /** Vendors that a user may have or not; their sections follow Apollo's. */
  vendors: readonly { id: string; label: string }[];
  children: ReactNode;
}

type Anchor = readonly [id: string, name: string];

/** The anchors that the panel links to, in the order of the page. */
const FIRST: readonly Anchor[] = [
  ['crustdata', 'Crustdata'],
  ['apollo', 'Apollo'],
];
const LAST: readonly Anchor[] = [
  ['zoho', 'Zoho CRM'],
  ['zoho-fields', 'Zoho fields'],
  ['zia', 'Zia'],
  ['lookups', 'Lookups'],
  ['appearance', 'Appearance'],
  ['sites', 'Sites'],
  ['privacy', 'Privacy'],
  ['requests', 'Requests'],
  ['backup', 'Backup'],
];

/** The frame of the settings page; the sections are its children. */
export function SettingsPage({ problem, vendors, children }: SettingsPageProps) {
  const sections = [...FIRST, ...vendors.map(({ id, label }): Anchor => [id, label]), ...LAST];
  return (
    <main className="settings">
      <h1>Facet settings</h1>
      <nav aria-label="Sections" className="settings-nav">
        {sections.map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      {problem !== undefined && (
        <p role="alert" className="notice notice-bad">
          {problem}
        </p>
      )}
      {children}
    </main>
  );
}
