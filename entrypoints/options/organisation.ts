import { settingsChoicesWords } from '@/lib/core/words/en/settings-choices';
import { settingsKeysWords } from '@/lib/core/words/en/settings-keys';
import { settingsPassphraseWords } from '@/lib/core/words/en/settings-passphrase';
import { settingsPrivacyWords } from '@/lib/core/words/en/settings-privacy';
import { settingsSpendingWords } from '@/lib/core/words/en/settings-spending';
import { providers } from '@/lib/providers/registry';
import { isAllowed, type Settings } from '@/lib/storage/settings';

/** The names, as on screen, of the controls whose value the organisation settled. */
export function settledControls(settings: Settings): ReadonlySet<string> {
  const { policy = {} } = settings;
  const forbidden: readonly string[] = policy.forbiddenFields ?? [];
  const named: readonly (readonly [string, unknown])[] = [
    [settingsSpendingWords.strategy, policy.strategy],
    [settingsChoicesWords.keepAnswers, policy.keepAnswersDays],
    [settingsPrivacyWords.deletePeople, policy.deletePeopleDays],
    [settingsChoicesWords.enrichOnRightClick, policy.enrichOnRightClick],
    [settingsPassphraseWords.lockAfter, policy.lockAfterMinutes],
    [settingsKeysWords.personalEmails, forbidden.includes('personalEmail') || undefined],
    [settingsKeysWords.phones, forbidden.includes('phone') || undefined],
    ...providers.flatMap(({ id, label }): (readonly [string, unknown])[] => [
      [settingsKeysWords.use(label), isAllowed(settings, id) ? undefined : false],
      [settingsSpendingWords.dailyLimit(label), policy.limits?.[id]?.daily],
      [settingsSpendingWords.monthlyLimit(label), policy.limits?.[id]?.monthly],
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
