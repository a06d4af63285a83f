import type { ReactNode } from 'react';
import './settings.css';

interface SettingsPageProps {
  /** Why the last choice could not be stored. */
  problem: string | undefined;
  children: ReactNode;
}

/** The anchors that the panel links to, in the order of the page. */
const SECTIONS = [
  ['crustdata', 'Crustdata'],
  ['apollo', 'Apollo'],
  ['zoho', 'Zoho CRM'],
  ['zoho-fields', 'Zoho fields'],
  ['zia', 'Zia'],
  ['lookups', 'Lookups'],
  ['appearance', 'Appearance'],
  ['sites', 'Sites'],
  ['privacy', 'Privacy'],
  ['requests', 'Requests'],
] as const;

/** The frame of the settings page; the sections are its children. */
export function SettingsPage({ problem, children }: SettingsPageProps) {
  return (
    <main className="settings">
      <h1>Facet settings</h1>
      <nav aria-label="Sections" className="settings-nav">
        {SECTIONS.map(([id, name]) => (
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
