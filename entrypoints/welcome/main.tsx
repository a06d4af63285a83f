import '@/components/ui/tokens.css';
import '@/components/ui/ui.css';
import { renderPage } from '@/entrypoints/options/render-page';
import { saveInTurn } from '@/entrypoints/options/save-in-turn';
import { showAppearance } from '@/lib/state/appearance';
import { createSettingsStore } from '@/lib/state/settings-store';
import { Database } from '@/lib/storage/database';
import { readSettings } from '@/lib/storage/settings';
import { App } from './app';

showAppearance(document.documentElement, localStorage);
const store = createSettingsStore(new Database());
// A switch that first showed the default could be flipped the wrong way.
store.setState({ settings: await readSettings() });

renderPage(<App store={store} save={saveInTurn(store)} />);
