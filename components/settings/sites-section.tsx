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
    <Section
      id="sites"
      name="Sites"
      lead="LinkedIn is read while the panel is open. Any other page only when you click Facet’s icon or right-click on it, unless you allow more here."
    >
      <SwitchSetting
        label="Always read all sites"
        note="Only while the panel is open; the browser asks you once."
        on={all}
        onChange={onAll}
      />
      {taken.length > 0 && (
        <div role="alert" className="settings-taken">
          <p>
            The browser does not let Facet reach {taken.join(', ')}. Who is asked there cannot answer, and
            nothing is sent or charged.
          </p>
          <button type="button" className="button" onClick={onGiveBack}>
            Allow again
          </button>
        </div>
      )}
      {sites.length > 0 && (
        <ul aria-label="Sites that Facet may always read" className="settings-sites">
          {sites.map((site) => (
            <li key={site} className="settings-site">
              <span>{hostOf(site)}</span>
              <button type="button" className="button" onClick={() => onStop(site)}>
                Stop reading {hostOf(site)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const hostOf = (site: string): string => site.replace(/^https?:\/\//, '');
