import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const listState: Dictionary['listState'] = {
  short: {
    planned: 'não iniciada',
    running: 'em andamento',
    paused: 'pausada',
    cancelled: 'cancelada',
    done: 'concluída',
  },
  about: (state, done, people) => `${state}, ${number(done)} de ${number(people)}`,
  planned: 'Não iniciada.',
  running: 'Em andamento. Você pode fechar o painel.',
  goesOnAt: (time) => `Ela continua sozinha às ${time}.`,
  paused: 'Pausada.',
  thenResume: 'Depois clique em “Retomar”.',
  cancelled: 'Cancelada. O que foi encontrado permanece.',
  done: 'Concluída.',
  counted: (count, state) => `${state}: ${number(count)}`,
  spent: (credits) => `gasto: ${common.credits(credits)}`,
  namesNobody: 'não indica ninguém',
  forgotten: 'Esquecido',
};
