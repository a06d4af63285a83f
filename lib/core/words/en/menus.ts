import { area } from '@/lib/core/words/area';

/** What the browser shows of Facet outside its pages, and what the panel says of a click there. "%s" is the browser's: the selected text. */
export const menusWords = area('menus', {
  selection: 'Enrich "%s"',
  email: 'Enrich this email',
  profile: 'Enrich this profile',
  pointer: 'Enrich the email under the pointer',
  withPrice: (entry: string, price: string) => `${entry} (${price})`,
  addressBar: 'Look up an email or a LinkedIn URL in Facet',
  nobody: 'No email and no LinkedIn profile there. Select the address, or paste it above.',
  failed: (why: string) => `This did not work: ${why}`,
});
