import { area } from '@/lib/core/words/area';

/** What is going on with the page, and why it cannot be read. */
export const pageAccessWords = area('pageAccess', {
  unread: 'Facet has not read this page.',
  reading: 'Reading …',
  waiting: 'LinkedIn is still loading this profile.',
  nobody: 'No LinkedIn profile and no email on this page.',
  noAccess: 'Facet may not read this page yet. Click its icon in the toolbar while the page is in front.',
  noAccessTo: (host: string) => `Facet may not read ${host} yet. “Read this page” asks for this site only.`,
  notAWebPage: 'Browsers do not let extensions read this page. Paste an email or a LinkedIn URL above.',
  pdf: 'Browsers do not let extensions read a PDF. Select an address in it and right-click, or paste it above.',
  file: 'Browsers let extensions read files only when you allow it: open Facet’s details in the browser’s list of extensions and switch on “Allow access to file URLs”.',
});
