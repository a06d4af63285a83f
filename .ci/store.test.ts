import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../lib/core/words/languages';
import config from '../wxt.config';

const root = join(import.meta.dirname, '..');

async function manifestFor(browser: string) {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('The manifest depends on the browser.');
  return manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
}

/** The texts of one locale, by key. */
function messagesOf(locale: string): Record<string, string> {
  const file = readFileSync(join(root, 'public', '_locales', locale, 'messages.json'), 'utf8');
  const parsed = JSON.parse(file) as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(parsed).map(([key, { message }]) => [key, message]));
}

const reviewed = [
  ...readFileSync(join(root, 'store', 'permissions.md'), 'utf8').matchAll(/^\| `(\w+)` +\| (.+?) *\|$/gm),
].map(([, name = '', why = '']) => ({ name, why }));
const ofChromium = (why: string) => why.includes('(not in Firefox)');

describe.each(['chrome', 'edge', 'firefox'])('the manifest for %s', (browser) => {
  it('asks for the reviewed permissions and no others', async () => {
    const { permissions = [], optional_permissions = [] } = await manifestFor(browser);
    const expected = reviewed
      .filter(({ why }) => browser !== 'firefox' || !ofChromium(why))
      .map(({ name }) => name);
    expect([...permissions, ...optional_permissions].toSorted()).toEqual(expected.toSorted());
  });

  it('opens nothing to pages, and loads no code from anywhere', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(JSON.stringify(manifest.content_security_policy)).toContain(
      "default-src 'none'; script-src 'self';",
    );
  });

  it('takes every text from the locales', async () => {
    const { name, description, default_locale, action, commands = {} } = await manifestFor(browser);
    expect(name).toBe('Facet');
    expect(default_locale).toBe('en');
    const texts = [
      description,
      action?.default_title,
      ...Object.values(commands).map((one) => one.description),
    ];
    const keys = texts.filter((text) => text !== undefined).map((text) => /^__MSG_(\w+)__$/.exec(text)?.[1]);
    expect(keys.toSorted()).toEqual(Object.keys(messagesOf('en')).toSorted());
  });
});

describe.each(readdirSync(join(root, 'public', '_locales')))('the manifest in %s', (locale) => {
  it('says everything', () => {
    expect(Object.keys(messagesOf(locale))).toEqual(Object.keys(messagesOf('en')));
    expect(Object.values(messagesOf(locale))).not.toContain('');
  });

  it('fits the stores: no other browser is named, and the summary is short enough', () => {
    const { description = '' } = messagesOf(locale);
    expect(description).not.toMatch(/chrome|edge|firefox/i);
    expect(description.length).toBeLessThanOrEqual(132);
  });
});

it('every language has its locale, and the listing its summary', () => {
  const locales = readdirSync(join(root, 'public', '_locales'));
  expect([...new Set(locales.map((locale) => locale.split('_')[0]))].toSorted()).toEqual(
    Object.keys(LANGUAGES).toSorted(),
  );
  expect(readFileSync(join(root, 'store', 'listing.md'), 'utf8')).toContain(messagesOf('en')['description']);
});

it('Firefox is told the truth about the data that leaves', async () => {
  const { browser_specific_settings } = await manifestFor('firefox');
  const declared = JSON.stringify(browser_specific_settings);
  const disclosed = readFileSync(join(root, 'store', 'privacy.md'), 'utf8');
  for (const kind of [
    'personallyIdentifyingInfo',
    'authenticationInfo',
    'browsingActivity',
    'websiteContent',
  ]) {
    expect(declared).toContain(kind);
    expect(disclosed).toContain(kind);
  }
});

/** Width and height, as they stand in the first chunk of a PNG. */
function sizeOf(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

it.each(readdirSync(join(root, 'public', 'icon')))('the icon %s has the size of its name', (file) => {
  const size = Number.parseInt(file, 10);
  expect(sizeOf(join(root, 'public', 'icon', file))).toEqual([size, size]);
});

it.each(readdirSync(join(root, 'store', 'images')).filter((file) => /^\d-/.test(file)))(
  'the picture %s has the size that stores take',
  (file) => {
    expect(sizeOf(join(root, 'store', 'images', file))).toEqual([1280, 800]);
  },
);
