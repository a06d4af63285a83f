import type { Dictionary } from '@/lib/core/words/dictionary';

export const connecting: Dictionary['connecting'] = {
  locked: 'O Facet está bloqueado. Desbloqueie-o primeiro, em “Privacidade”.',
  otherDataCenter: 'Sua organização usa o Zoho em outro data center.',
  noKey: 'Uma chave não tem espaços nem fica vazia. Copie-a de novo.',
  keyWorks: 'A chave funciona.',
  problem: (what, next) => `${what} ${next}`,
};
