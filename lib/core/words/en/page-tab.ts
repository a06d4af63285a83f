import { area } from '@/lib/core/words/area';
import { number, plural } from '@/lib/core/words/numbers';

/** The people whom the page beside the panel names. */
export const pageTabWords = area('pageTab', {
  found: 'Found on this page',
  lookAlikeLinks: (count: number) =>
    plural(count, {
      one: 'A link here only looks like LinkedIn: do not sign in there.',
      other: `${number(count)} links here only look like LinkedIn: do not sign in there.`,
    }),
  cannotBeLookedUp: (count: number) => `${count} people here cannot be looked up by their links.`,
  selectAll: 'Select all',
  selectWhom: (label: string) => `Select ${label}`,
  enrich: 'Enrich',
  enrichWhom: (label: string) => `Enrich ${label}`,
  enrichSelected: (count: number) => `Enrich selected (${count})`,
  truncated: (count: number) => `The page names more people than Facet takes; ${count} are here.`,
  showHidden: (count: number) => `Show what the page hides (${count})`,
  read: 'Read this page',
  alwaysRead: (host: string) => `Always read ${host}`,
  thisProfile: 'this profile',
  thisPage: 'this page',
  hidden: 'hidden',
  known: 'known',
});
