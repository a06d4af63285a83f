// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describePrice } from '@/lib/core/price';
import { speak } from '@/lib/core/words/area';
import { DEFAULT_SETTINGS, writeSettings } from '@/lib/storage/settings';
import { followLook } from './look';

vi.mock('@/lib/platform/languages', () => ({ preferredLanguages: () => ['nl', 'fr-CA'] }));

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});
afterEach(() => speak({}, 'en'));

const price = () => describePrice({ credits: 2 });
const shown = ({ dataset }: HTMLElement) => ({ theme: dataset['theme'], contrast: dataset['contrast'] });

it('shows the chosen theme, and the next page starts with it before the settings are read', async () => {
  const page = document.createElement('html');
  const stop = followLook(page, localStorage, () => undefined);
  expect(shown(page)).toEqual({ theme: 'system', contrast: 'system' });
  await writeSettings({ ...DEFAULT_SETTINGS, theme: 'dark', contrast: 'more' });
  await vi.waitFor(() => expect(shown(page)).toEqual({ theme: 'dark', contrast: 'more' }), {
    timeout: 15_000,
  });
  stop();
  const next = document.createElement('html');
  followLook(next, localStorage, () => undefined)();
  expect(shown(next)).toEqual({ theme: 'dark', contrast: 'more' });
});

it('shows nothing before the language can be read, speaks a new choice, and starts with it the next time', async () => {
  const page = document.createElement('html');
  const said: string[] = [];
  const stop = followLook(page, localStorage, (locale) => said.push(`${locale}: ${price()}`));
  expect(said).toEqual([]);
  await vi.waitFor(() => expect(said).toEqual(['fr-CA: environ 2 crédits']), { timeout: 15_000 });
  expect(page.lang).toBe('fr');
  await writeSettings({ ...DEFAULT_SETTINGS, language: 'de' });
  await vi.waitFor(() => expect(said.at(-1)).toBe('de: etwa 2 Credits'), { timeout: 15_000 });
  await writeSettings({ ...DEFAULT_SETTINGS, language: 'en' });
  await vi.waitFor(() => expect(said.at(-1)).toBe('en: about 2 credits'), { timeout: 15_000 });
  stop();
  const next: string[] = [];
  followLook(page, localStorage, (locale) => next.push(locale))();
  expect(next).toEqual(['en']);
});
