import { explainProblem } from '@/lib/core/explain-problem';
import type { Problem } from '@/lib/core/problem';

/** What went wrong with a push and what to do, in words: those of a look-up speak of keys and addresses, which a push has none of. */
export function explainPush(problem: Problem): { what: string; next: string } {
  const { what, next } = explainProblem(problem, 'Zoho');
  switch (problem.kind) {
    case 'bad-request':
      return {
        what: problem.detail ?? what,
        next: problem.resolution ?? 'Choose Keep for that field or correct it in Zoho, then push again.',
      };
    case 'not-allowed':
      return {
        what: problem.detail ?? 'Your profile in Zoho may not do this.',
        next: 'Ask your Zoho administrator, or push to the other module.',
      };
    case 'key-rejected':
      return {
        what: `Zoho no longer accepts this connection. ${problem.detail ?? ''}`.trim(),
        next: 'Open Settings and connect Zoho again.',
      };
    default:
      return { what, next };
  }
}
