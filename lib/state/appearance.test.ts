// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, writeSettings } from '@/lib/storage/settings';
import { followAppearance } from './appearance';

beforeEach(() => {
  fakeBrowser.reset();
  localStorage.clear();
});

const shown = ({ dataset }: HTMLElement) => ({ theme: dataset['theme'], contrast: dataset['contrast'] });

it('shows the chosen theme, and the next page starts with it before the settings are read', async () => {
  const page = document.createElement('html');
  const stop = followAppearance(page, localStorage);
  expect(shown(page)).toEqual({ theme: 'system', contrast: 'system' });
  await writeSettings({ ...DEFAULT_SETTINGS, theme: 'dark', contrast: 'more' });
  await vi.waitFor(() => expect(shown(page)).toEqual({ theme: 'dark', contrast: 'more' }));
  stop();
  const next = document.createElement('html');
  followAppearance(next, localStorage)();
  expect(shown(next)).toEqual({ theme: 'dark', contrast: 'more' });
});
