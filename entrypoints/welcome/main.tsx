import '@/components/ui/tokens.css';
import '@/components/ui/ui.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { saveInTurn } from '@/entrypoints/options/save-in-turn';
import { followAppearance } from '@/lib/state/appearance';
import { createSettingsStore } from '@/lib/state/settings-store';
import { Database } from '@/lib/storage/database';
import { readSettings } from '@/lib/storage/settings';
import { App } from './app';

followAppearance(document.documentElement, localStorage);
const store = createSettingsStore(new Database());
// A switch that first showed the default could be flipped the wrong way.
store.setState({ settings: await readSettings() });

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App store={store} save={saveInTurn(store)} />
    </StrictMode>,
  );
}
