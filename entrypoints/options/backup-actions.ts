import type { Result } from '@/components/settings/result';
import { download } from '@/entrypoints/sidepanel/download';
import { settingsChoicesWords } from '@/lib/core/words/en/settings-choices';
import type { SettingsState } from '@/lib/state/settings-store';
import type { Database } from '@/lib/storage/database';
import { exportSealedKeys, importSealedKeys } from '@/lib/storage/sealed-keys';
import type { Settings } from '@/lib/storage/settings';
import { exportSettings, importSettings } from './settings-file';

type Stored = (write: (current: SettingsState) => Promise<void>) => Promise<boolean>;

/** What the settings page does with the file of the settings. */
export const backupActions = (database: Database, settings: Settings, stored: Stored) => ({
  onExport: async (withKeys: boolean): Promise<void> => {
    const keys = withKeys ? await exportSealedKeys(database) : undefined;
    download(exportSettings(settings, new Date(), keys));
  },
  onImport: async (text: string): Promise<Result> => {
    const imported = importSettings(text);
    if (!imported) return { ok: false, said: settingsChoicesWords.noSettingsFile };
    if (!(await stored(({ change }) => change(imported.settings))))
      return { ok: false, said: settingsChoicesWords.notImported };
    if (!imported.keys) return { ok: true, said: settingsChoicesWords.imported };
    const taken = await importSealedKeys(database, imported.keys);
    return {
      ok: true,
      said: taken ? settingsChoicesWords.importedWithKeys : settingsChoicesWords.importedWithoutKeys,
    };
  },
});
