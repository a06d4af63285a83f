import { useId } from 'react';
import type { Language } from '@/lib/core/words/languages';
import { LanguageSetting } from './language-setting';
import { Section } from './section';
import { SwitchSetting } from './switch-setting';
import { useShown, type Save } from './use-shown';

export type Theme = 'system' | 'light' | 'dark';

const THEMES: readonly (readonly [Theme, string])[] = [
  ['system', 'Like the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

interface AppearanceSectionProps {
  theme: Theme;
  highContrast: boolean;
  singleKeys: boolean;
  language: Language | 'system';
  onTheme: Save<Theme>;
  onHighContrast: Save<boolean>;
  onSingleKeys: Save<boolean>;
  onLanguage: Save<Language | 'system'>;
}

/** How Facet looks, and whether single keys do something in the panel. */
export function AppearanceSection(props: AppearanceSectionProps) {
  const id = useId();
  const [theme, choose] = useShown(props.theme, props.onTheme);
  return (
    <Section id="appearance" name="Appearance" lead="For the panel and for this page.">
      <div role="radiogroup" aria-labelledby={id} className="settings-field settings-choices">
        <span id={id}>Theme</span>
        {THEMES.map(([value, label]) => (
          <div key={value}>
            <label>
              <input type="radio" name={id} checked={theme === value} onChange={() => choose(value)} />
              {label}
            </label>
          </div>
        ))}
      </div>
      <LanguageSetting language={props.language} onChange={props.onLanguage} />
      <SwitchSetting
        label="High contrast"
        note="Where the system asks for it, it is on anyway."
        on={props.highContrast}
        onChange={props.onHighContrast}
      />
      <SwitchSetting
        label="Single-key shortcuts"
        note="E, P, C, S and / in the panel; ? shows them all."
        on={props.singleKeys}
        onChange={props.onSingleKeys}
      />
    </Section>
  );
}
