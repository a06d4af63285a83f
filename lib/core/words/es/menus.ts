import type { Dictionary } from '@/lib/core/words/dictionary';

export const menus: Dictionary['menus'] = {
  selection: 'Enriquecer «%s»',
  email: 'Enriquecer este correo',
  profile: 'Enriquecer este perfil',
  pointer: 'Enriquecer el correo bajo el puntero',
  withPrice: (entry, price) => `${entry} (${price})`,
  addressBar: 'Consultar un correo o una URL de LinkedIn en Facet',
  nobody: 'Ahí no hay ningún correo ni perfil de LinkedIn. Selecciona la dirección o pégala arriba.',
  failed: (why) => `No ha funcionado: ${why}`,
};
