import { providers } from '@/lib/providers/registry';
import { isAllowed, type Settings } from '@/lib/storage/settings';

/** The names, as on screen, of the controls whose value the organisation settled. */
export function settledControls(settings: Settings): ReadonlySet<string> {
  const { policy = {} } = settings;
  const forbidden: readonly string[] = policy.forbiddenFields ?? [];
  const named: readonly (readonly [string, unknown])[] = [
    ['Strategy', policy.strategy],
    ['Keep answers for days', policy.keepAnswersDays],
    ['Delete people after days', policy.deletePeopleDays],
    ['Enrich on right-click', policy.enrichOnRightClick],
    ['Lock after', policy.lockAfterMinutes],
    ['Reveal personal emails', forbidden.includes('personalEmail') || undefined],
    ['Reveal phone numbers', forbidden.includes('phone') || undefined],
    ...providers.flatMap(({ id, label }): (readonly [string, unknown])[] => [
      [`Use ${label}`, isAllowed(settings, id) ? undefined : false],
      [`Daily credit limit for ${label}`, policy.limits?.[id]?.daily],
      [`Monthly credit limit for ${label}`, policy.limits?.[id]?.monthly],
    ]),
  ];
  return new Set(named.filter(([, value]) => value !== undefined).map(([name]) => name));
}

/** Vendors that are asked through the organisation's own server. */
export function gatewaysInUse({ policy }: Settings): { vendor: string; host: string }[] {
  return Object.entries(policy?.gateways ?? {}).map(([id, { baseUrl }]) => ({
    vendor: providers.find(({ connection }) => connection === id)?.label ?? id,
    host: new URL(baseUrl).host,
  }));
}
