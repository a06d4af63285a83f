import { commonWords } from '@/lib/core/words/en/common';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsChoicesWords } from '@/lib/core/words/en/settings-choices';
import { Section } from './section';
import { SwitchSetting } from './switch-setting';
import type { Save } from './use-shown';

interface SitesSectionProps {
  /** Whether Facet may read every site. */
  all: boolean;
  /** The sites that the user allowed one by one: scheme and host. */
  sites: readonly string[];
  /** Hosts that Facet came with and that the user took away. */
  taken: readonly string[];
  onAll: Save<boolean>;
  onStop(site: string): void;
  onGiveBack(): void;
}

/** Which pages Facet may read without a click, and how to take that back. */
export function SitesSection({ all, sites, taken, onAll, onStop, onGiveBack }: SitesSectionProps) {
  return (
    <Section id="sites" name={settingsWords.sections.sites} lead={settingsChoicesWords.sitesLead}>
      <SwitchSetting
        label={settingsChoicesWords.allSites}
        note={settingsChoicesWords.allSitesNote}
        on={all}
        onChange={onAll}
      />
      {taken.length > 0 && (
        <div role="alert" className="settings-taken">
          <p>{settingsChoicesWords.taken(commonWords.list(taken))}</p>
          <button type="button" className="button" onClick={onGiveBack}>
            {settingsChoicesWords.allowAgain}
          </button>
        </div>
      )}
      {sites.length > 0 && (
        <ul aria-label={settingsChoicesWords.allowedSites} className="settings-sites">
          {sites.map((site) => (
            <li key={site} className="settings-site">
              <span>{hostOf(site)}</span>
              <button type="button" className="button" onClick={() => onStop(site)}>
                {settingsChoicesWords.stopReading(hostOf(site))}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const hostOf = (site: string): string => site.replace(/^https?:\/\//, '');
