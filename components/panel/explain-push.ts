import { explainProblem } from '@/lib/core/explain-problem';
import type { Problem } from '@/lib/core/problem';
import { commonWords } from '@/lib/core/words/en/common';
import { pushProblemWords } from '@/lib/core/words/en/push-problem';

/** What went wrong with a push and what to do, in words: those of a look-up speak of keys and addresses, which a push has none of. */
export function explainPush(problem: Problem): { what: string; next: string } {
  const { what, next } = explainProblem(problem, 'Zoho');
  switch (problem.kind) {
    case 'bad-request':
      return {
        what: problem.detail ?? what,
        next: problem.resolution ?? pushProblemWords.correct,
      };
    case 'not-allowed':
      return {
        what: problem.detail ?? pushProblemWords.mayNot,
        next: pushProblemWords.askAdministrator,
      };
    case 'key-rejected':
      return {
        what: commonWords.sentences(pushProblemWords.notAccepted, problem.detail ?? ''),
        next: pushProblemWords.connectAgain,
      };
    default:
      return { what, next };
  }
}
