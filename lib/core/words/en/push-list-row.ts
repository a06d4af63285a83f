import { area } from '@/lib/core/words/area';

/** What would become, or became, of one person of a list. */
export const pushListRowWords = area('pushListRow', {
  waiting: 'not compared yet',
  newRecord: 'new record',
  update: 'update',
  without: (labels: string) => `without ${labels}`,
  noAccount: {
    unknown: 'without an account: none is in Zoho',
    problem: 'without an account: it could not be looked for',
    several: 'without an account: several may be it',
  },
  same: 'nothing to change',
  leftAside: (why: string) => `left aside: ${why}`,
  written: { created: 'created', updated: 'updated', 'nothing-to-change': 'nothing-to-change' },
  notWritten: 'not written',
  mayBeWritten: 'may have been written',
});
