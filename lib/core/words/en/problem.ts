import type { ProblemKind } from '@/lib/core/problem';
import { area } from '@/lib/core/words/area';

/** @param detail What the problem tells besides its kind: a wait, an instant, a status, a size, a host, rights; '' for nothing. */
type Says = Readonly<Record<ProblemKind, (label: string, detail: string) => string>>;

const what: Says = {
  'key-missing': (label) => `${label} has no key.`,
  'key-rejected': (label) => `${label} refused the key.`,
  'not-allowed': (label) => `${label} does not let this key make this request.`,
  'no-credits': (label) => `${label} says that no credits are left.`,
  'over-budget': (label) => `This look-up would go over your credit limit for ${label}.`,
  'rate-limited': (label) => `${label} takes no more requests at the moment.`,
  resting: (label) => `${label} failed several times in a row, so nothing was sent to it.`,
  'bad-request': (label) => `${label} did not accept the request.`,
  'vendor-error': (label, status) => `${label} failed on its own side (status ${status}).`,
  unreadable: (label) => `${label} sent an answer that is not readable.`,
  'too-large': (label, size) => `${label} sent more than ${size}, so the answer was not read.`,
  timeout: (label, wait) => `${label} did not answer within ${wait}.`,
  network: (label) => `The connection to ${label} failed.`,
  redirected: (label) =>
    `${label} sent the request on to another address, so it was stopped to protect your key.`,
  'permission-missing': (label, origin) => `The browser does not let Facet reach ${origin} for ${label}.`,
  'not-connected': (label) => `${label} is not connected.`,
  'scope-missing': (label, scopes) => `${label} lacks rights: ${scopes}.`,
  'feature-unavailable': (label) => `This account cannot use ${label}.`,
  'quota-used-up': (label) => `The quota of ${label} is used up.`,
  'job-lost': (label) => `${label} did not finish, or no longer knows this request.`,
  'nothing-to-send': (label) => `Nothing is known that ${label} accepts.`,
  'moved-on': (label) => `The record in ${label} changed in the meantime, so nothing was written.`,
  locked: (label) => `Facet is locked, so nothing was sent to ${label}.`,
  stopped: (label) => `You stopped ${label}.`,
  storage: (label) => `Facet could not write to its own storage, so nothing was sent to ${label}.`,
};

const next: Says = {
  'key-missing': () => 'Open Settings and save one.',
  'key-rejected': () => 'Open Settings and save a new key.',
  'not-allowed': (label) => `Check the plan and the rights of the key at ${label}.`,
  'no-credits': (label) => `Buy credits at ${label}, then retry.`,
  'over-budget': () => 'Raise the limit in Settings, or wait for the next day or month.',
  'rate-limited': (_label, wait) => (wait === '' ? 'Wait some minutes, then retry.' : `Retry in ${wait}.`),
  resting: (_label, until) => `Facet leaves it alone until ${until}. Retry then.`,
  'bad-request': () => 'Check the email or LinkedIn URL. If it is right, report this to us.',
  'vendor-error': () => 'Retry later.',
  unreadable: () => 'Retry later. If it stays, report this to us.',
  'too-large': () => 'Retry later. If it stays, report this to us.',
  timeout: () => 'Retry later.',
  network: () => 'Check your internet connection, then retry.',
  redirected: () => 'Check whether a proxy or a sign-in page of your network is in between.',
  'permission-missing': () => 'Allow it in Settings under Sites, then retry.',
  'not-connected': () => 'Open Settings and connect it.',
  'scope-missing': () => 'Connect again in Settings with these scopes.',
  'feature-unavailable': (_label, resolution) => resolution,
  'quota-used-up': (label) => `Ask the administrator of your account, or switch ${label} off in Settings.`,
  'job-lost': () => 'Retry to ask again.',
  'nothing-to-send': () => 'Look the person up by another email or LinkedIn URL.',
  'moved-on': () => 'Look at the changes again, then push.',
  locked: () => 'Unlock it with your passphrase, then try again.',
  stopped: () => 'Retry when you want the answer after all.',
  storage: () => 'Free some disk space and restart the browser.',
};

/** Why something failed, whether money may be gone, and the next step. */
export const problemWords = area('problem', {
  what,
  next,
  withDetails: (sentence: string, details: string) => `${sentence} Details: “${details}”`,
  mayBeCharged: 'It may have been charged.',
});
