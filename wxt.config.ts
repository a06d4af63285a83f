import { defineConfig } from 'wxt';
import { DATA_CENTERS } from './lib/connections/zoho/data-centers';
import { KEY_VENDORS } from './lib/http/types';

/** Whom Facet talks to: nobody else is ever connected to. */
const ORIGINS: string[] = [
  ...KEY_VENDORS.map(({ origin }) => origin),
  ...DATA_CENTERS.flatMap(({ accounts, api }) => [accounts, api]),
];

/**
 * Gateways of the organisation that this build is for (docs/TEAMS.md): "https://gateway.acme.example", several apart by spaces. The store's
 * build has none, and can therefore reach none, whatever a policy says.
 */
const GATEWAYS = (process.env['FACET_GATEWAYS'] ?? '').split(/\s+/).filter((origin) => origin !== '');
for (const gateway of GATEWAYS) {
  if (!gateway.startsWith('https://') || new URL(gateway).origin !== gateway)
    throw new Error(`FACET_GATEWAYS: "${gateway}" is not the origin of an https server.`);
}
ORIGINS.push(...GATEWAYS);

const HOSTS = ['https://*.linkedin.com/*', ...ORIGINS.map((origin) => `${origin}/*`)];

/** The manifest and the build. Why each permission is asked for: docs/decisions/0003-permissions.md. */
export default defineConfig({
  // Firefox too: WXT would choose version 2 there.
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  // The bundler would copy a text constant to each of its uses: three times the public suffix list (a text of 68 kB).
  vite: () => ({ build: { rolldownOptions: { optimization: { inlineConst: false } } } }),
  zip: {
    // Mozilla's reviewers build from these, and get the same bytes (.ci/sources.mjs).
    dotSources: true,
    excludeSources: [
      '.git',
      '.git/**',
      '.wxt/**',
      'test-results/**',
      'playwright-report/**',
      '.env*',
      '**/*.log',
    ],
  },
  hooks: {
    // The gallery of states is for developers: nobody's browser gets a page with made-up people.
    'entrypoints:found': (wxt, entrypoints) => {
      const gallery = entrypoints.findIndex(({ name }) => name === 'gallery');
      if (wxt.config.mode === 'production' && gallery >= 0) entrypoints.splice(gallery, 1);
    },
  },
  manifest: ({ browser }) => ({
    name: 'Facet',
    // Texts that the browser and the stores show: public/_locales. All others are in lib/core/words.
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: [
      'storage',
      'unlimitedStorage',
      'contextMenus',
      'activeTab',
      'scripting',
      'alarms',
      'identity',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    // What a private window shows is nobody's to keep: there Facet does not run at all.
    incognito: 'not_allowed',
    host_permissions: HOSTS,
    // Asked for when the user wants to be told that a list is done.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: {
      default_title: '__MSG_openFacet__',
      // Firefox would hide the icon, and the count on it, in a menu.
      ...(browser === 'firefox' ? { default_area: 'navbar' as const } : {}),
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+E' } },
      'look-up-selection': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_lookUpSelection__',
      },
      // Without keys of their own: whoever wants them chooses them in the browser's list of extensions.
      enrich: { description: '__MSG_enrich__' },
      push: { description: '__MSG_push__' },
      'copy-email': { description: '__MSG_copyEmail__' },
    },
    omnibox: { keyword: 'fa' },
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src ${ORIGINS.join(
        ' ',
      )}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'facet@facet.example',
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: [
                  'personallyIdentifyingInfo',
                  'authenticationInfo',
                  'browsingActivity',
                  'websiteContent',
                ],
              },
            },
          },
        }
      : {
          minimum_chrome_version: '126',
          // Without it every other extension could send messages.
          externally_connectable: { ids: [], matches: [] },
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
