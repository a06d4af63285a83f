import { browser } from 'wxt/browser';
import { menusWords } from '@/lib/core/words/en/menus';
import type { Database } from '@/lib/storage/database';
import { openPanel } from '@/lib/platform/panel';
import { enrichText } from './enrich-text';
import { languageKnown } from './language';
import type { Parts } from './parts';

const SUGGESTIONS = 5;

/** "fa" and a space in the address bar: shows whom the text behind it names. Nobody is asked before the user says so in the panel. */
export function answerOmnibox(parts: Parts): void {
  void languageKnown().then(nameOmnibox);
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void suggestPeople(parts.database, text).then(suggest);
  });
  browser.omnibox.onInputEntered.addListener((text) => {
    // No window is named here; the panel opens in the one in front, and where the browser refuses that, in a tab.
    void browser.windows.getLastFocused().then(async ({ id = -1 }) => {
      await openPanel({ windowId: id }).catch(() =>
        browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html') }),
      );
      await enrichText(parts, text, { windowId: id }, { ask: true });
    });
  });
}

/** What stands under the address bar before anything is typed; again when the language changes. */
export function nameOmnibox(): void {
  browser.omnibox.setDefaultSuggestion({ description: asXml(menusWords.addressBar) });
}

/** People who were looked up before and whose name or address begins like the text. */
async function suggestPeople(
  { identities, people }: Database,
  text: string,
): Promise<{ content: string; description: string }[]> {
  const start = text.trim().toLowerCase();
  if (start === '') return [];
  const ties = await identities
    .where('key')
    .startsWithAnyOf(`email:${start}`, `linkedin:${start}`)
    .limit(SUGGESTIONS)
    .toArray();
  const found = await people.bulkGet(ties.map(({ personId }) => personId));
  return ties.map(({ identity }, index) => {
    const label =
      identity.kind === 'email' ? identity.address : `https://www.linkedin.com/in/${identity.slug}`;
    const about = [found[index]?.name, found[index]?.about, label].filter(Boolean).join(' · ');
    return { content: label, description: asXml(about) };
  });
}

/** Chrome reads descriptions as XML, and takes control characters ill. https://developer.chrome.com/docs/extensions/reference/api/omnibox */
const asXml = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
