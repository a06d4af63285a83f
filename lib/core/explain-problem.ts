import type { Problem } from './problem';

/** A problem for people. */
export interface ProblemText {
  /** What happened; names the provider. */
  what: string;
  /** What the user can do about it. */
  next: string;
  /** True when the vendor may have charged for the call. */
  moneyMayBeGone: boolean;
}

type Words = readonly [what: string, next: string];

/** "90 seconds", "5 minutes", "2 hours", rounded up so that nobody comes back too early. */
const waitText = (milliseconds: number): string => {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  if (seconds <= 90) return seconds === 1 ? '1 second' : `${seconds} seconds`;
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
};

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });

const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`;

const words = (problem: Problem, label: string): Words => {
  switch (problem.kind) {
    case 'key-missing':
      return [`${label} has no key.`, 'Open Settings and save one.'];
    case 'key-rejected':
      return [`${label} refused the key.`, 'Open Settings and save a new key.'];
    case 'not-allowed':
      return [
        `${label} does not let this key make this request.`,
        `Check the plan and the rights of the key at ${label}.`,
      ];
    case 'no-credits':
      return [`${label} says that no credits are left.`, `Buy credits at ${label}, then retry.`];
    case 'over-budget':
      return [
        `This look-up would go over your credit limit for ${label}.`,
        'Raise the limit in Settings, or wait for the next day or month.',
      ];
    case 'rate-limited':
      return [
        `${label} takes no more requests at the moment.`,
        problem.retryAfterMs === undefined
          ? 'Wait some minutes, then retry.'
          : `Retry in ${waitText(problem.retryAfterMs)}.`,
      ];
    case 'resting':
      return [
        `${label} failed several times in a row, so nothing was sent to it.`,
        `Facet leaves it alone until ${clock.format(new Date(problem.until))}. Retry then.`,
      ];
    case 'bad-request':
      return [
        `${label} did not accept the request.`,
        'Check the email or LinkedIn URL. If it is right, report this to us.',
      ];
    case 'vendor-error':
      return [`${label} failed on its own side (status ${problem.status}).`, 'Retry later.'];
    case 'unreadable':
      return [
        `${label} sent an answer that is not readable.`,
        'Retry later. If it stays, report this to us.',
      ];
    case 'too-large':
      return [
        `${label} sent more than ${megabytes(problem.limitBytes)}, so the answer was not read.`,
        'Retry later. If it stays, report this to us.',
      ];
    case 'timeout':
      return [`${label} did not answer within ${waitText(problem.afterMs)}.`, 'Retry later.'];
    case 'network':
      return [`The connection to ${label} failed.`, 'Check your internet connection, then retry.'];
    case 'redirected':
      return [
        `${label} sent the request on to another address, so it was stopped to protect your key.`,
        'Check whether a proxy or a sign-in page of your network is in between.',
      ];
    case 'permission-missing':
      return [
        `The browser does not let Facet reach ${problem.origin} for ${label}.`,
        'Allow it in Settings under Sites, then retry.',
      ];
    case 'not-connected':
      return [`${label} is not connected.`, 'Open Settings and connect it.'];
    case 'scope-missing':
      return [
        `${label} lacks rights: ${problem.scopes.join(', ')}.`,
        'Connect again in Settings with these scopes.',
      ];
    case 'feature-unavailable':
      return [`This account cannot use ${label}.`, problem.resolution];
    case 'quota-used-up':
      return [
        `The quota of ${label} is used up.`,
        `Ask the administrator of your account, or switch ${label} off in Settings.`,
      ];
    case 'job-lost':
      return [`${label} did not finish, or no longer knows this request.`, 'Retry to ask again.'];
    case 'nothing-to-send':
      return [
        `Nothing is known that ${label} accepts.`,
        'Look the person up by another email or LinkedIn URL.',
      ];
    case 'moved-on':
      return [
        `The record in ${label} changed in the meantime, so nothing was written.`,
        'Look at the changes again, then push.',
      ];
    case 'locked':
      return [
        `Facet is locked, so nothing was sent to ${label}.`,
        'Unlock it with your passphrase, then try again.',
      ];
    case 'stopped':
      return [`You stopped ${label}.`, 'Retry when you want the answer after all.'];
    case 'storage':
      return [
        `Facet could not write to its own storage, so nothing was sent to ${label}.`,
        'Free some disk space and restart the browser.',
      ];
  }
};

/** Details in quotation marks, on one line and at most 200 characters. */
const quoted = (detail: string): string => {
  const line = detail.replace(/\s+/g, ' ').trim();
  return `“${line.length > 200 ? `${line.slice(0, 199)}…` : line}”`;
};

/**
 * The one place that turns a problem into words.
 *
 * @param label The name on screen of the provider, CRM or connection that failed, for example "Apollo".
 */
export const explainProblem = (problem: Problem, label: string): ProblemText => {
  const [what, next] = words(problem, label);
  const detail =
    problem.detail === undefined || problem.detail.trim() === '' ? '' : ` Details: ${quoted(problem.detail)}`;
  return { what: `${what}${detail}`, next, moneyMayBeGone: problem.money === 'maybe' };
};
