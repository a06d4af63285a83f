import { area } from '@/lib/core/words/area';

/** The frame of the panel: tabs, search, and what stands above everything. */
export const panelWords = area('panel', {
  views: 'Views',
  tabs: { person: 'Person', page: 'This page', lists: 'Lists', history: 'History' },
  search: 'Email or LinkedIn URL',
  lookUp: 'Look up',
  settings: 'Settings',
  offline: 'Offline. What is stored can be read; nobody can be asked.',
  whyUnlock: 'What is stored can be read. Whoever you ask for is asked as soon as you unlock it.',
  nobodyShown:
    'Open a LinkedIn profile, or paste an email or a LinkedIn URL above. Nothing is asked, and nothing is paid, before you say so.',
  troubleRead: 'I have read this',
});
