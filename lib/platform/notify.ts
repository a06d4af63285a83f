import { browser } from 'wxt/browser';

const NOTIFICATIONS = { permissions: ['notifications'] as 'notifications'[] };

export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS);

/** Asks the browser whether Facet may notify. Call it in a click handler before the first await. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(NOTIFICATIONS);

/** A notification of the system; nothing where that is not allowed. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
}

/** Whether a panel is open in any window, as a panel or as a tab. */
export async function isPanelOpen(): Promise<boolean> {
  // A browser without this cannot tell; being told twice is better than not at all.
  const contexts = (await browser.runtime.getContexts?.({})) ?? [];
  return contexts.some(({ documentUrl }) => documentUrl?.endsWith('/sidepanel.html') === true);
}
