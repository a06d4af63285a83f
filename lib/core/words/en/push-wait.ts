import { area } from '@/lib/core/words/area';

type Module = 'Leads' | 'Contacts';

const same: Readonly<Record<Module, string>> = {
  Leads: 'the same person is in Leads',
  Contacts: 'the same person is in Contacts',
};

/** Why a push waits for the user, as the panel knows it by itself. */
export const pushWaitWords = area('pushWait', {
  several: 'several records match',
  converted: 'a converted lead is the same person',
  same,
  noReply: 'Facet’s worker did not answer.',
  noReplyToPush: 'Facet’s worker did not answer. Push again: it looks for the record before it writes.',
});
