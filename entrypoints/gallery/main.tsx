import '@/components/ui/tokens.css';
import '@/components/ui/ui.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { listScenes } from './list-scenes';
import { pageScenes } from './page-scenes';
import { personScenes } from './person-scenes';
import { pushScenes } from './push-scenes';
import { settingsScenes } from './settings-scenes';

const SCENES = { ...personScenes, ...pageScenes, ...pushScenes, ...listScenes, ...settingsScenes };

/** Every view in every state with made-up people, in development builds only: gallery.html lists them, gallery.html#<name> shows one. */
function Gallery() {
  const scene = Object.entries(SCENES).find(([name]) => name === location.hash.slice(1));
  if (scene) return scene[1]();
  return (
    <ul className="panel-empty">
      {Object.keys(SCENES).map((name) => (
        <li key={name}>
          <a href={`#${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

addEventListener('hashchange', () => location.reload());

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
}
