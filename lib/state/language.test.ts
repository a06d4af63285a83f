// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describePrice } from '@/lib/core/price';
import { speak } from '@/lib/core/words/area';
import { DEFAULT_SETTINGS, writeSettings } from '@/lib/storage/settings';
import { followLanguage } from './language';

vi.mock('@/lib/platform/languages', () => ({ preferredLanguages: () => ['nl', 'fr-CA'] }));

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});
afterEach(() => speak({}, 'en'));

const price = () => describePrice({ credits: 2 });

it('shows nothing before the language can be read, speaks a new choice, and starts with it the next time', async () => {
  const page = document.createElement('html');
  const shown: string[] = [];
  const stop = followLanguage(page, localStorage, (locale) => shown.push(`${locale}: ${price()}`));
  expect(shown).toEqual([]);
  await vi.waitFor(() => expect(shown).toEqual(['fr-CA: environ 2 crédits']));
  expect(page.lang).toBe('fr');
  await writeSettings({ ...DEFAULT_SETTINGS, language: 'de' });
  await vi.waitFor(() => expect(shown.at(-1)).toBe('de: etwa 2 Credits'));
  await writeSettings({ ...DEFAULT_SETTINGS, language: 'en' });
  await vi.waitFor(() => expect(shown.at(-1)).toBe('en: about 2 credits'));
  stop();
  const next: string[] = [];
  followLanguage(page, localStorage, (locale) => next.push(locale))();
  expect(next).toEqual(['en']);
});
