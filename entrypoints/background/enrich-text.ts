import { parseIdentity } from '@/lib/core/identity/parse';
import { findEmails } from '@/lib/core/identity/find-emails';
import type { Identity } from '@/lib/core/identity/types';
import { menusWords } from '@/lib/core/words/en/menus';
import { leavePanelRequest } from '@/lib/messaging/panel-request';
import type { ClickedTab } from '@/lib/platform/panel';
import { readSettings } from '@/lib/storage/settings';
import { languageKnown } from './language';
import type { Parts } from './parts';

/**
 * Shows the person that a clicked text names, and asks the providers at once when the click carried the price (`ask: false`) and the
 * setting "Enrich on right-click" is on. Of a text that names nobody the panel says so, and nothing is asked.
 */
export async function enrichText(
  parts: Parts,
  text: string,
  tab: ClickedTab | undefined,
  { ask }: { ask: boolean },
): Promise<void> {
  await languageKnown();
  const identity = identityIn(text);
  const request = { windowId: tab?.windowId ?? -1, at: Date.now() };
  if (!identity) return leavePanelRequest({ ...request, problem: menusWords.nobody });
  await leavePanelRequest({ ...request, identity });
  const { enrichOnRightClick } = await readSettings();
  if (ask || !enrichOnRightClick) return;
  try {
    await parts.lookup.start(identity);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown error';
    await leavePanelRequest({ ...request, at: Date.now(), identity, problem: menusWords.failed(why) });
  }
}

/** A pasted identity in any form, or the first address in a longer text. */
function identityIn(text: string): Identity | undefined {
  const parsed = parseIdentity(text);
  if (parsed.ok) return parsed.identity;
  const address = findEmails(text.slice(0, 5000))[0];
  return address === undefined ? undefined : { kind: 'email', address };
}
