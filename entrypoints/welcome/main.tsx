import '@/components/ui/tokens.css';
import '@/components/ui/ui.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { saveInTurn } from '@/entrypoints/options/save-in-turn';
import { showAppearance } from '@/lib/state/appearance';
import { followLook } from '@/lib/state/look';
import { createSettingsStore } from '@/lib/state/settings-store';
import { Database } from '@/lib/storage/database';
import { readSettings } from '@/lib/storage/settings';
import { App } from './app';

showAppearance(document.documentElement, localStorage);
const store = createSettingsStore(new Database());
// A switch that first showed the default could be flipped the wrong way.
store.setState({ settings: await readSettings() });

const element = document.getElementById('root');
if (element) {
  const root = createRoot(element);
  const save = saveInTurn(store);
  followLook(document.documentElement, localStorage, (locale) => {
    root.render(
      <StrictMode key={locale}>
        <App store={store} save={save} />
      </StrictMode>,
    );
  });
}
