import type { Problem } from '@/lib/core/problem';
import { pushWaitWords } from '@/lib/core/words/en/push-wait';

/** A failure without a reply: the worker died before it came, and nothing was to be written. */
export const lostRead = (): Lost => lost('none', pushWaitWords.noReply);

/** The same of a write: it may have happened. */
export const lostWrite = (detail = pushWaitWords.noReply): Lost => lost('maybe', detail);

type Lost = { ok: false; problem: Problem };

const lost = (money: Problem['money'], detail: string): Lost => ({
  ok: false,
  problem: { kind: 'network', money, detail },
});
