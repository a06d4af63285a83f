import type { ReactNode } from 'react';
import './settings.css';
import { settingsWords } from '@/lib/core/words/en/settings';

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
function last(): Anchor[] {
  const { sections } = settingsWords;
  return [
    ['zoho', sections.zoho],
    ['zoho-fields', sections.zohoFields],
    ['zia', sections.zia],
    ['lookups', sections.lookups],
    ['appearance', sections.appearance],
    ['sites', sections.sites],
    ['privacy', sections.privacy],
    ['requests', sections.requests],
    ['backup', sections.backup],
  ];
}

/** The frame of the settings page; the sections are its children. */
export function SettingsPage({ problem, vendors, children }: SettingsPageProps) {
  const sections = [...FIRST, ...vendors.map(({ id, label }): Anchor => [id, label]), ...last()];
  return (
    <main className="settings">
      <h1>{settingsWords.title}</h1>
      <nav aria-label={settingsWords.navigation} className="settings-nav">
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
