import type { Problem } from './problem';
import { problemWords } from './words/en/problem';
import { clockTime, duration, number } from './words/numbers';

/** A problem for people. */
export interface ProblemText {
  /** What happened; names the provider. */
  what: string;
  /** What the user can do about it. */
  next: string;
  /** True when the vendor may have charged for the call. */
  moneyMayBeGone: boolean;
}

/** "90 seconds", "5 minutes", "2 hours", rounded up so that nobody comes back too early. */
const waitText = (milliseconds: number): string => {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  if (seconds <= 90) return duration(seconds, 'second');
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90 ? duration(minutes, 'minute') : duration(Math.ceil(minutes / 60), 'hour');
};

const megabytes = (bytes: number): string => `${number(Math.round(bytes / 100_000) / 10)} MB`;

/** What a problem tells besides its kind, for its sentences; '' for nothing. */
const told = (problem: Problem): string => {
  switch (problem.kind) {
    case 'rate-limited':
      return problem.retryAfterMs === undefined ? '' : waitText(problem.retryAfterMs);
    case 'resting':
      return clockTime(new Date(problem.until));
    case 'vendor-error':
      return String(problem.status);
    case 'too-large':
      return megabytes(problem.limitBytes);
    case 'timeout':
      return waitText(problem.afterMs);
    case 'permission-missing':
      return problem.origin;
    case 'scope-missing':
      return problem.scopes.join(', ');
    case 'feature-unavailable':
      return problem.resolution;
    default:
      return '';
  }
};

/** Details on one line and at most 200 characters. */
const oneLine = (detail: string): string => {
  const line = detail.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
};

/**
 * The one place that turns a problem into words.
 *
 * @param label The name on screen of the provider, CRM or connection that failed, for example "Apollo".
 */
export const explainProblem = (problem: Problem, label: string): ProblemText => {
  const parameter = told(problem);
  const what = problemWords.what[problem.kind](label, parameter);
  const detail = oneLine(problem.detail ?? '');
  return {
    what: detail === '' ? what : problemWords.withDetails(what, detail),
    next: problemWords.next[problem.kind](label, parameter),
    moneyMayBeGone: problem.money === 'maybe',
  };
};
