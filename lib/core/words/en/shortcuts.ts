import { area } from '@/lib/core/words/area';

/** The panel's keys, and what "?" shows. */
export const shortcutsWords = area('shortcuts', {
  title: 'Keyboard shortcuts',
  what: {
    search: 'Search',
    enrich: 'Enrich, at the price on the button',
    copy: 'Copy the best email',
    sources: 'Sources of the value in focus, or of the first',
    rows: 'Previous and next value, person or line',
    open: 'Open',
    help: 'This list',
  },
  others: 'The browser’s own keys for Facet can be changed in its list of extensions.',
});
