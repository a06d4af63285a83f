import '@/components/ui/tokens.css';
import '@/components/ui/ui.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { showAppearance } from '@/lib/state/appearance';
import { rememberedLanguage, speakLanguage } from '@/lib/state/language';
import { createViewStore } from '@/lib/state/view-store';
import { App } from './app';
import type { Joined } from './join';

const page = document.documentElement;
showAppearance(page, localStorage);
const locale = await speakLanguage(page, rememberedLanguage(localStorage));

const element = document.getElementById('root');
if (element) {
  const root = createRoot(element);
  const view = createViewStore();
  /** Looked up before the rest was there. */
  let early: string | undefined;
  const keep = (text: string): void => {
    early = text;
  };
  const show = (spoken: string, joined?: Joined, onSearch = keep) =>
    root.render(
      <StrictMode key={spoken}>
        <App view={view} joined={joined} onSearch={onSearch} />
      </StrictMode>,
    );
  show(locale);
  afterPaint(async () => {
    const { join, search, followLook } = await import('./join');
    const joined = join(view);
    const onSearch = (text: string) => search(joined.stores, text);
    followLook(page, localStorage, (spoken) => show(spoken, joined, onSearch));
    if (early !== undefined) onSearch(early);
  });
}

/** A page that nobody sees paints nothing, and has to be there all the same when somebody does. */
function afterPaint(work: () => Promise<void>): void {
  let begun = false;
  const begin = () => {
    if (!begun) void work();
    begun = true;
  };
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, 100);
}
