import type { Dictionary } from '@/lib/core/words/dictionary';

export const personNotes: Dictionary['personNotes'] = {
  different: 'Outra pessoa',
  differentText: '{claim} {reasons} Nada disso é usado.',
  differentClaim: (label) => `${label} respondeu sobre outra pessoa.`,
  unsure: 'Não é certo que seja a mesma pessoa',
  unsureClaim: (label, name) =>
    name === undefined
      ? `${label} pode se referir a outra pessoa.`
      : `${label} pode se referir a outra pessoa: ${name}.`,
  same: 'Sim, mesma pessoa',
  sameOf: (label) => `Sim, mesma pessoa (${label})`,
  nobodyAsked: 'Ninguém é consultado',
  insist: 'Nada sobre esta pessoa está salvo. Consultar mesmo assim?',
  barredStays: 'O que já era conhecido permanece. Você pode mudar a lista nas configurações, em Privacidade.',
};
