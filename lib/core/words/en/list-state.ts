import { area } from '@/lib/core/words/area';
import { number } from '@/lib/core/words/numbers';
import { commonWords } from '@/lib/core/words/en/common';

/** What a list does, and why it does not. */
export const listStateWords = area('listState', {
  short: {
    planned: 'not started',
    running: 'running',
    paused: 'paused',
    cancelled: 'cancelled',
    done: 'done',
  },
  about: (state: string, done: number, people: number) => `${state}, ${number(done)} of ${number(people)}`,
  planned: 'Not started.',
  running: 'Running. You can close the panel.',
  goesOnAt: (time: string) => `It goes on by itself at ${time}.`,
  paused: 'Paused.',
  thenResume: 'Then press “Resume”.',
  cancelled: 'Cancelled. What was found stays.',
  done: 'Done.',
  counted: (count: number, state: string) => `${number(count)} ${state}`,
  spent: (credits: number) => `${commonWords.credits(credits)} spent`,
  namesNobody: 'names nobody',
  forgotten: 'Forgotten',
});
