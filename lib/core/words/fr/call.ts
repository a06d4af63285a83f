import type { Dictionary } from '@/lib/core/words/dictionary';

export const call: Dictionary['call'] = {
  jobTooLong: 'La tâche ne s’est pas terminée à temps.',
  offline: 'Ce navigateur est hors connexion.',
  foreignHost: (origin, label) => `${origin} n’appartient pas à ${label}`,
  notText: 'La réponse n’est pas un texte UTF-8 valide.',
};
