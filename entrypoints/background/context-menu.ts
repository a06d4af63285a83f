import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { describePrice } from '@/lib/core/price';
import { menusWords } from '@/lib/core/words/en/menus';
import { parseIdentity } from '@/lib/core/identity/parse';
import { openPanel, type ClickedTab } from '@/lib/platform/panel';
import { watchSettings } from '@/lib/storage/settings';
import { enrichText } from './enrich-text';
import { languageKnown } from './language';
import { textUnderPointer } from './pointer';
import type { Parts } from './parts';

const LINKEDIN_PEOPLE = ['in', 'pub', 'comm/in', 'm/in', 'mwlite/in', 'sales/lead'].map(
  (path) => `*://*.linkedin.com/${path}/*`,
);

/** The menu entries: `text` names the title, and `like` is an identity of the kind the entry is about, to estimate the price with. */
const ENTRIES = [
  { id: 'selection', text: 'selection', like: 'somebody@facet.test', contexts: ['selection'] },
  {
    id: 'email-link',
    text: 'email',
    like: 'somebody@facet.test',
    contexts: ['link'],
    targetUrlPatterns: ['mailto:*'],
  },
  {
    id: 'profile-link',
    text: 'profile',
    like: 'linkedin.com/in/somebody',
    contexts: ['link'],
    targetUrlPatterns: LINKEDIN_PEOPLE,
  },
  {
    id: 'profile-page',
    text: 'profile',
    like: 'linkedin.com/in/somebody',
    contexts: ['page'],
    documentUrlPatterns: LINKEDIN_PEOPLE,
  },
  {
    id: 'pointer',
    text: 'pointer',
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
  await languageKnown();
  await browser.contextMenus.removeAll();
  for (const { id, text, contexts, like, ...patterns } of ENTRIES) {
    const title = await withPrice(parts, titleOf(text), like);
    browser.contextMenus.create({ id, title, contexts: [...contexts], ...copy(patterns) });
  }
}

export async function renameMenus(parts: Parts): Promise<void> {
  await languageKnown();
  for (const { id, text, like } of ENTRIES) {
    // Before the first install event the entries do not exist yet; that event then creates them with the right price.
    await browser.contextMenus
      .update(id, { title: await withPrice(parts, titleOf(text), like) })
      .catch(() => undefined);
  }
}

function titleOf(text: (typeof ENTRIES)[number]['text']): string {
  switch (text) {
    case 'selection':
      return menusWords.selection;
    case 'email':
      return menusWords.email;
    case 'profile':
      return menusWords.profile;
    case 'pointer':
      return menusWords.pointer;
  }
}

async function withPrice(parts: Parts, title: string, like: string): Promise<string> {
  const parsed = parseIdentity(like);
  if (!parsed.ok) return title;
  const { price } = await parts.lookup.view(parsed.identity);
  return price.credits > 0 ? menusWords.withPrice(title, describePrice(price)) : title;
}

/** Chrome's types want mutable arrays. */
const copy = (patterns: {
  targetUrlPatterns?: readonly string[];
  documentUrlPatterns?: readonly string[];
}) => ({
  ...(patterns.targetUrlPatterns ? { targetUrlPatterns: [...patterns.targetUrlPatterns] } : {}),
  ...(patterns.documentUrlPatterns ? { documentUrlPatterns: [...patterns.documentUrlPatterns] } : {}),
});
