import { useId } from 'react';
import { languageWords } from '@/lib/core/words/en/language';
import { LANGUAGES, isLanguage, type Language } from '@/lib/core/words/languages';
import { useShown, type Save } from './use-shown';

interface LanguageSettingProps {
  language: Language | 'system';
  onChange: Save<Language | 'system'>;
}

export function LanguageSetting({ language, onChange }: LanguageSettingProps) {
  const id = useId();
  const [shown, choose] = useShown(language, onChange);
  return (
    <div className="settings-field">
      <label htmlFor={id}>{languageWords.language}</label>
      <select
        id={id}
        className="input"
        value={shown}
        onChange={({ target: { value } }) => choose(isLanguage(value) ? value : 'system')}
      >
        <option value="system">{languageWords.likeTheBrowser}</option>
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
