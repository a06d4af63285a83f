import type { Dictionary } from '@/lib/core/words/dictionary';

export const call: Dictionary['call'] = {
  jobTooLong: 'A tarefa não terminou a tempo.',
  offline: 'Este navegador está sem conexão.',
  foreignHost: (origin, label) => `${origin} não pertence a ${label}`,
  notText: 'A resposta não é um texto UTF-8 válido.',
};
