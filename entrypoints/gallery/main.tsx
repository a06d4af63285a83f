import '@/components/ui/tokens.css';
import '@/components/ui/ui.css';
import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { listScenes } from './list-scenes';
import { pageScenes } from './page-scenes';
import { personScenes } from './person-scenes';
import { pushScenes } from './push-scenes';
import { settingsScenes } from './settings-scenes';

const SCENES = { ...personScenes, ...pageScenes, ...pushScenes, ...listScenes, ...settingsScenes };

/** Every view in every state with made-up people, in development builds only: gallery.html lists them, gallery.html#<name> shows one. */
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

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
}
