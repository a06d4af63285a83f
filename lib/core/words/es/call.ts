import type { Dictionary } from '@/lib/core/words/dictionary';

export const call: Dictionary['call'] = {
  jobTooLong: 'El trabajo no terminó a tiempo.',
  offline: 'Este navegador no tiene conexión.',
  foreignHost: (origin, label) => `${origin} no pertenece a ${label}`,
  notText: 'La respuesta no es un texto UTF-8 válido.',
};
