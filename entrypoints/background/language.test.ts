import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Language } from '@/lib/core/words/languages';
import { DEFAULT_SETTINGS, writeSettings } from '@/lib/storage/settings';

const preferred = vi.hoisted(() => ({ now: ['en'] }));
vi.mock('@/lib/platform/languages', () => ({ preferredLanguages: () => preferred.now }));

const choose = (language: Language | 'system') => writeSettings({ ...DEFAULT_SETTINGS, language });

/** As a worker that starts: nothing of another one is left. */
async function start(changed: () => void = () => undefined) {
  vi.resetModules();
  const { followLanguage, ...language } = await import('./language');
  const { menusWords } = await import('@/lib/core/words/en/menus');
  followLanguage(changed);
  return { ...language, menusWords };
}

beforeEach(() => {
  fakeBrowser.reset();
  preferred.now = ['en'];
});

it('speaks the browser’s language at once', async () => {
  preferred.now = ['de-AT', 'en'];
  const { chosenLanguage, languageKnown } = await start();
  expect(chosenLanguage()).toEqual({ language: 'de', locale: 'de-AT' });
  await languageKnown();
  expect(chosenLanguage()).toEqual({ language: 'de', locale: 'de-AT' });
});

it('knows the user’s own choice before a text is made', async () => {
  await choose('ja');
  preferred.now = ['de'];
  const { chosenLanguage, languageKnown } = await start();
  await languageKnown();
  expect(chosenLanguage().language).toBe('ja');
});

it('tells of another choice, and only of that', async () => {
  const changed = vi.fn();
  const { chosenLanguage, languageKnown } = await start(changed);
  await languageKnown();
  await writeSettings({ ...DEFAULT_SETTINGS, theme: 'dark' });
  await choose('fr');
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(chosenLanguage().language).toBe('fr');
});

it.each(['de', 'es', 'fr', 'pt', 'ja'] as const)('words the menus in %s', async (language) => {
  await choose(language);
  const { languageKnown, menusWords } = await start();
  expect(menusWords.profile).toBe('Enrich this profile');
  await languageKnown();
  expect(menusWords.profile).not.toBe('Enrich this profile');
});
