import '@/components/ui/tokens.css';
import '@/components/ui/ui.css';
import { download } from '@/entrypoints/sidepanel/download';
import { createSettingsStore } from '@/lib/state/settings-store';
import { Database } from '@/lib/storage/database';
import { readSettings } from '@/lib/storage/settings';
import { showAppearance } from '@/lib/state/appearance';
import { App } from './app';
import { exportRequests } from './export-requests';
import { renderPage } from './render-page';
import { saveInTurn } from './save-in-turn';

showAppearance(document.documentElement, localStorage);
const database = new Database();
const store = createSettingsStore(database);
// A switch that first showed the default could be flipped the wrong way.
store.setState({ settings: await readSettings() });

/** All of them: the page shows the latest ones only. */
const downloadRequests = async () =>
  download(exportRequests(await database.requests.orderBy('at').reverse().toArray(), new Date()));

renderPage(
  <App
    database={database}
    store={store}
    save={saveInTurn(store)}
    onExportRequests={() => void downloadRequests()}
  />,
);
