import type { Dictionary } from '@/lib/core/words/dictionary';

export const menus: Dictionary['menus'] = {
  selection: '„%s“ anreichern',
  email: 'Diese E-Mail anreichern',
  profile: 'Dieses Profil anreichern',
  pointer: 'E-Mail unter dem Mauszeiger anreichern',
  withPrice: (entry, price) => `${entry} (${price})`,
  addressBar: 'E-Mail oder LinkedIn-URL in Facet nachschlagen',
  nobody:
    'Dort ist keine E-Mail und kein LinkedIn-Profil. Markieren Sie die Adresse oder fügen Sie sie oben ein.',
  failed: (why) => `Das hat nicht funktioniert: ${why}`,
};
