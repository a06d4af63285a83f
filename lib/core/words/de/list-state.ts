import type { Dictionary } from '@/lib/core/words/dictionary';
import { number } from '@/lib/core/words/numbers';
import { common } from './common';

export const listState: Dictionary['listState'] = {
  short: {
    planned: 'nicht gestartet',
    running: 'läuft',
    paused: 'pausiert',
    cancelled: 'abgebrochen',
    done: 'fertig',
  },
  about: (state, done, people) => `${state}, ${number(done)} von ${number(people)}`,
  planned: 'Nicht gestartet.',
  running: 'Läuft. Sie können das Panel schließen.',
  goesOnAt: (time) => `Um ${time} geht es von selbst weiter.`,
  paused: 'Pausiert.',
  thenResume: 'Klicken Sie dann auf „Fortsetzen“.',
  cancelled: 'Abgebrochen. Was gefunden wurde, bleibt.',
  done: 'Fertig.',
  counted: (count, state) => `${number(count)} ${state}`,
  spent: (credits) => `${common.credits(credits)} ausgegeben`,
  namesNobody: 'nennt niemanden',
  forgotten: 'Vergessen',
};
