import { area } from '@/lib/core/words/area';
import { number } from '@/lib/core/words/numbers';

/** What Facet wrote to Zoho, and how it is taken back. */
export const writesWords = area('writes', {
  title: 'Written to Zoho',
  titleWithCount: (count: number) => `Written to Zoho (${number(count)})`,
  somebody: 'Somebody forgotten',
  openInZoho: 'Open in Zoho',
  state: {
    sent: 'Being written.',
    unknown: 'It may have been written: push again, then Facet looks first.',
    undone: 'Taken back.',
    gone: 'Deleted in Zoho since.',
  },
  created: {
    plain: (module: string, fields: string) => `Created in ${module}: ${fields}`,
    withNote: (module: string, fields: string) => `Created in ${module}: ${fields}; with a note`,
  },
  updated: {
    plain: (module: string, fields: string) => `Updated in ${module}: ${fields}`,
    withNote: (module: string, fields: string) => `Updated in ${module}: ${fields}; with a note`,
  },
  undoOf: (name: string) => `Undo ${name}`,
  notUndone: 'Not undone.',
  undoOnly: (fields: string) => `Undo only ${fields}`,
});
