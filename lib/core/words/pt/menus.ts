import type { Dictionary } from '@/lib/core/words/dictionary';

export const menus: Dictionary['menus'] = {
  selection: 'Enriquecer “%s”',
  email: 'Enriquecer este e-mail',
  profile: 'Enriquecer este perfil',
  pointer: 'Enriquecer o e-mail sob o ponteiro',
  withPrice: (entry, price) => `${entry} (${price})`,
  addressBar: 'Consultar um e-mail ou uma URL do LinkedIn no Facet',
  nobody: 'Não há e-mail nem perfil do LinkedIn ali. Selecione o endereço ou cole-o acima.',
  failed: (why) => `Não funcionou: ${why}`,
};
