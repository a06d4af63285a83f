import type { Dictionary } from '@/lib/core/words/dictionary';
import { tenths } from '@/lib/core/words/numbers';

export const providerLines: Dictionary['providerLines'] = {
  providers: 'Provedores',
  ask: 'Consultar',
  askWhom: (label) => `Consultar ${label}`,
  retryWhom: (label) => `Tentar ${label} de novo`,
  seconds: (amount) => `${tenths(amount)} s`,
  noAnswer: (label) =>
    `Foi enviado e não veio resposta. Verifique o saldo em ${label}; “Tentar de novo” consulta, e pode cobrar, mais uma vez.`,
  held: (label) =>
    `${label} não aceita mais solicitações no momento. A consulta será feita automaticamente às {time}; “Parar” a cancela.`,
  upTo: (credits) => `até ${credits}`,
};
