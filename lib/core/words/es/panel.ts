import type { Dictionary } from '@/lib/core/words/dictionary';

export const panel: Dictionary['panel'] = {
  views: 'Vistas',
  tabs: { person: 'Persona', page: 'Esta página', lists: 'Listas', history: 'Historial' },
  search: 'Correo o URL de LinkedIn',
  lookUp: 'Consultar',
  settings: 'Configuración',
  offline: 'Sin conexión. Lo guardado se puede leer; no se puede consultar a nadie.',
  whyUnlock: 'Lo guardado se puede leer. Lo que pidas se consultará en cuanto desbloquees Facet.',
  nobodyShown:
    'Abre un perfil de LinkedIn, o pega arriba un correo o una URL de LinkedIn. No se consulta ni se paga nada hasta que tú lo digas.',
  troubleRead: 'Entendido',
};
