import { area } from '@/lib/core/words/area';
import { number } from '@/lib/core/words/numbers';

/** The lists: a new one, those that are kept, and the open one. */
export const listsWords = area('lists', {
  onePerLine: 'One email or LinkedIn URL per line',
  removeFile: (file: string) => `Remove ${file}`,
  start: 'Start',
  importCsv: 'Import CSV',
  kept: 'Your lists',
  empty:
    'Paste addresses, or choose a CSV: its columns come out again with what was found. The price is shown first, and nobody is asked before you start.',
  list: (name: string) => `List ${name}`,
  far: (done: number, people: number) => `${number(done)} of ${number(people)} people`,
  progress: 'List progress',
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel list',
  tell: 'Tell me when it is done',
  exportCsv: 'Export CSV',
  push: 'Push list to Zoho',
  delete: 'Delete list',
  deleteThis: 'Delete this list?',
  deletes: 'The lines you brought are deleted. The people who were found stay in History.',
  lines: 'Lines',
});
