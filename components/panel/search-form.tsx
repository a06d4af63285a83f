import { CornerDownLeft, Settings as SettingsIcon } from 'lucide-react';
import { useState } from 'react';
import { panelWords } from '@/lib/core/words/en/panel';
import './search-form.css';

export interface SearchFormProps {
  /** Why the last text named nobody, in words; the text stays in the box. */
  problem: string | undefined;
  onSearch(text: string): void;
  onSettings(): void;
}

/** Takes any form of an email or LinkedIn URL, several lines too. Enter looks up, Shift+Enter makes a line. */
export function SearchForm({ problem, onSearch, onSettings }: SearchFormProps) {
  const [text, setText] = useState('');
  const submit = () => {
    if (text.trim() !== '') onSearch(text);
  };
  return (
    <header className="search">
      <form
        role="search"
        className="search-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <textarea
          role="searchbox"
          aria-label={panelWords.search}
          aria-keyshortcuts="/"
          aria-invalid={problem !== undefined}
          placeholder={panelWords.search}
          className="input search-box"
          rows={Math.min(text.split('\n').length, 5)}
          value={text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
        <button
          type="submit"
          className="button button-icon"
          aria-label={panelWords.lookUp}
          title={panelWords.lookUp}
        >
          <CornerDownLeft aria-hidden />
        </button>
        <button
          type="button"
          className="button button-quiet button-icon"
          aria-label={panelWords.settings}
          title={panelWords.settings}
          onClick={onSettings}
        >
          <SettingsIcon aria-hidden />
        </button>
      </form>
      {problem !== undefined && (
        <p role="alert" className="search-problem">
          {problem}
        </p>
      )}
    </header>
  );
}
