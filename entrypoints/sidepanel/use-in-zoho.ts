import { useEffect, useState } from 'react';
import type { InZohoView } from '@/components/panel/in-zoho';
import { explainProblem } from '@/lib/core/explain-problem';
import { ask } from '@/lib/messaging/client';
import type { MessageReply } from '@/lib/messaging/protocol';
import { commonWords } from '@/lib/core/words/en/common';

interface Asked {
  personId: string;
  view: InZohoView | undefined;
}

/**
 * Asks the worker how the shown person stands in Zoho, once nothing is looked up any more and whenever `about` changes. The worker keeps
 * the answer for a day. Nothing is shown while Zoho is not connected.
 */
export function useInZoho(
  personId: string | undefined,
  about: string,
): { view: InZohoView | undefined; onCheck(): void } {
  const [asked, setAsked] = useState<Asked>();
  const check = async (id: string, fresh: boolean, isWanted: () => boolean) => {
    const reply = await ask('crm.standing', { personId: id, fresh }).catch(() => undefined);
    if (isWanted()) setAsked({ personId: id, view: reply && viewOf(reply) });
  };
  useEffect(() => {
    let wanted = true;
    if (personId !== undefined) void check(personId, false, () => wanted);
    return () => {
      wanted = false;
    };
  }, [personId, about]);
  return {
    view: asked?.personId === personId ? asked?.view : undefined,
    onCheck: () => {
      if (personId !== undefined) void check(personId, true, () => true);
    },
  };
}

function viewOf({ standing, creditsLeft }: MessageReply['crm.standing']): InZohoView | undefined {
  if (standing === undefined) return undefined;
  const credits = creditsLeft === undefined ? {} : { creditsLeft };
  if (standing.ok) return { ...standing.value, ...credits };
  if (standing.problem.kind === 'nothing-to-send') return undefined;
  const { what, next } = explainProblem(standing.problem, 'Zoho');
  return { matches: [], empty: [], differing: [], ...credits, problem: commonWords.sentences(what, next) };
}
