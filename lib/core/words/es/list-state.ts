import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const listState: Dictionary['listState'] = {
  short: {
    planned: 'sin iniciar',
    running: 'en curso',
    paused: 'en pausa',
    cancelled: 'cancelada',
    done: 'terminada',
  },
  about: (state, done, people) => `${state}, ${number(done)} de ${number(people)}`,
  planned: 'Sin iniciar.',
  running: 'En curso. Puedes cerrar el panel.',
  goesOnAt: (time) => `Continúa por sí sola a las ${time}.`,
  paused: 'En pausa.',
  thenResume: 'Después pulsa «Reanudar».',
  cancelled: 'Cancelada. Lo encontrado se queda.',
  done: 'Terminada.',
  counted: (count, state) => `${state}: ${number(count)}`,
  spent: (credits) => `gasto: ${common.credits(credits)}`,
  namesNobody: 'no nombra a nadie',
  forgotten: 'Olvidado',
};
