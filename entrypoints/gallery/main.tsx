import '@/components/ui/tokens.css';
import '@/components/ui/ui.css';
import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { speak } from '@/lib/core/words/area';
import { isLanguage } from '@/lib/core/words/languages';
import { loadDictionary } from '@/lib/core/words/load-dictionary';
import { listScenes } from './list-scenes';
import { pageScenes } from './page-scenes';
import { personScenes } from './person-scenes';
import { pseudo } from './pseudo';
import { pushScenes } from './push-scenes';
import { settingsScenes } from './settings-scenes';

const SCENES = { ...personScenes, ...pageScenes, ...pushScenes, ...listScenes, ...settingsScenes };

/** Every view in every state with made-up people, in development builds only: gallery.html lists them, gallery.html#<name> shows one, in any language. */
function Gallery() {
  const name = useSyncExternalStore(followHash, () => location.hash.slice(1));
  const Scene = Object.entries(SCENES).find(([one]) => one === name)?.[1];
  if (Scene) {
    return (
      <div key={name} data-scene={name}>
        <Scene />
      </div>
    );
  }
  return (
    <ul className="panel-empty">
      {Object.keys(SCENES).map((one) => (
        <li key={one}>
          <a href={`#${one}`}>{one}</a>
        </li>
      ))}
    </ul>
  );
}

function followHash(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** "?language=de", or "?language=pseudo", which is written from right to left. */
async function speakAsAsked(): Promise<void> {
  const language = new URLSearchParams(location.search).get('language') ?? 'en';
  const right = language === 'pseudo';
  const dictionary = right ? pseudo : isLanguage(language) ? await loadDictionary(language) : {};
  speak(dictionary, right ? 'en' : language);
  document.documentElement.dir = right ? 'rtl' : 'ltr';
}

await speakAsAsked();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
}
