import { useId } from 'react';
import type { Language } from '@/lib/core/words/languages';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsChoicesWords } from '@/lib/core/words/en/settings-choices';
import { LanguageSetting } from './language-setting';
import { Section } from './section';
import { SwitchSetting } from './switch-setting';
import { useShown, type Save } from './use-shown';

export type Theme = 'system' | 'light' | 'dark';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

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
    <Section
      id="appearance"
      name={settingsWords.sections.appearance}
      lead={settingsChoicesWords.appearanceLead}
    >
      <div role="radiogroup" aria-labelledby={id} className="settings-field settings-choices">
        <span id={id}>{settingsChoicesWords.theme}</span>
        {THEMES.map((value) => (
          <div key={value}>
            <label>
              <input type="radio" name={id} checked={theme === value} onChange={() => choose(value)} />
              {settingsChoicesWords.themes[value]}
            </label>
          </div>
        ))}
      </div>
      <LanguageSetting language={props.language} onChange={props.onLanguage} />
      <SwitchSetting
        label={settingsChoicesWords.highContrast}
        note={settingsChoicesWords.highContrastNote}
        on={props.highContrast}
        onChange={props.onHighContrast}
      />
      <SwitchSetting
        label={settingsChoicesWords.singleKeys}
        note={settingsChoicesWords.singleKeysNote}
        on={props.singleKeys}
        onChange={props.onSingleKeys}
      />
    </Section>
  );
}
