import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { describePrice } from '@/lib/core/price';
import { parseIdentity } from '@/lib/core/identity/parse';
import { openPanel, type ClickedTab } from '@/lib/platform/panel';
import { watchSettings } from '@/lib/storage/settings';
import { enrichText } from './enrich-text';
import { textUnderPointer } from './pointer';
import type { Parts } from './parts';

const LINKEDIN_PEOPLE = ['in', 'pub', 'comm/in', 'm/in', 'mwlite/in', 'sales/lead'].map(
  (path) => `*://*.linkedin.com/${path}/*`,
);

/** The menu entries; `like` is an identity of the kind the entry is about, to estimate the price with. */
const ENTRIES = [
  { id: 'selection', title: 'Enrich "%s"', like: 'somebody@facet.test', contexts: ['selection'] },
  {
    id: 'email-link',
    title: 'Enrich this email',
    like: 'somebody@facet.test',
    contexts: ['link'],
    targetUrlPatterns: ['mailto:*'],
  },
  {
    id: 'profile-link',
    title: 'Enrich this profile',
    like: 'linkedin.com/in/somebody',
    contexts: ['link'],
    targetUrlPatterns: LINKEDIN_PEOPLE,
  },
  {
    id: 'profile-page',
    title: 'Enrich this profile',
    like: 'linkedin.com/in/somebody',
    contexts: ['page'],
    documentUrlPatterns: LINKEDIN_PEOPLE,
  },
  {
    id: 'pointer',
    title: 'Enrich the email under the pointer',
    like: 'somebody@facet.test',
    contexts: ['page'],
  },
] as const;

export function answerMenus(parts: Parts): void {
  browser.runtime.onInstalled.addListener(() => void createMenus(parts));
  // The price in the menu's text is what makes the click the user's word, so that it follows settings and keys.
  watchSettings(() => void renameMenus(parts));
  liveQuery(() => parts.database.secrets.toCollection().primaryKeys()).subscribe(
    () => void renameMenus(parts),
  );

  browser.contextMenus.onClicked.addListener((info, tab) => {
    void openPanel(tab);
    void textOf(info, tab).then((text) => enrichText(parts, text, tab, { ask: false }));
  });
}

interface Clicked {
  menuItemId: string | number;
  selectionText?: string | undefined;
  linkUrl?: string | undefined;
  pageUrl?: string | undefined;
}

async function textOf(info: Clicked, tab: ClickedTab | undefined): Promise<string> {
  switch (info.menuItemId) {
    case 'selection':
      return info.selectionText ?? '';
    case 'email-link':
    case 'profile-link':
      return info.linkUrl ?? '';
    case 'profile-page':
      return info.pageUrl ?? '';
    case 'pointer':
      return tab?.id === undefined ? '' : textUnderPointer(tab.id);
    default:
      return '';
  }
}

async function createMenus(parts: Parts): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts, like, ...patterns } of ENTRIES) {
    const text = await withPrice(parts, title, like);
    browser.contextMenus.create({ id, title: text, contexts: [...contexts], ...copy(patterns) });
  }
}

async function renameMenus(parts: Parts): Promise<void> {
  for (const { id, title, like } of ENTRIES) {
    // Before the first install event the entries do not exist yet; that event then creates them with the right price.
    await browser.contextMenus
      .update(id, { title: await withPrice(parts, title, like) })
      .catch(() => undefined);
  }
}

async function withPrice(parts: Parts, title: string, like: string): Promise<string> {
  const parsed = parseIdentity(like);
  if (!parsed.ok) return title;
  const { price } = await parts.lookup.view(parsed.identity);
  return price.credits > 0 ? `${title} (${describePrice(price)})` : title;
}

/** Chrome's types want mutable arrays. */
const copy = (patterns: {
  targetUrlPatterns?: readonly string[];
  documentUrlPatterns?: readonly string[];
}) => ({
  ...(patterns.targetUrlPatterns ? { targetUrlPatterns: [...patterns.targetUrlPatterns] } : {}),
  ...(patterns.documentUrlPatterns ? { documentUrlPatterns: [...patterns.documentUrlPatterns] } : {}),
});
