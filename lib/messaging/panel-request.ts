import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { watchStorage } from '@/lib/platform/watch-storage';
import { identitySchema } from './identity-schema';
import type { Identity } from '@/lib/core/identity/types';

const KEY = 'panelRequest';
const schema = z.object({
  identity: z.optional(identitySchema),
  problem: z.optional(z.string()),
  press: z.optional(z.string().check(z.length(1))),
  look: z.optional(z.boolean()),
  windowId: z.int(),
  at: z.number(),
});

/** "Show this identity", or why a click named nobody, left by a menu click for the panel of that window; in memory only. */
export interface PanelRequest {
  identity?: Identity | undefined;
  /** For people. */
  problem?: string | undefined;
  /** A shortcut of the panel to press; only for a panel that is open already. */
  press?: string | undefined;
  /** The click on the icon let Facet read the page beside an open panel. */
  look?: boolean | undefined;
  windowId: number;
  /** Milliseconds since the epoch: the same person can be asked for twice. */
  at: number;
}

export const leavePanelRequest = (request: PanelRequest): Promise<void> =>
  browser.storage.session.set({ [KEY]: request });

/** Calls back with the latest request now (when there is one) and with each new one; returns the way to stop. */
export function watchPanelRequests(listener: (request: PanelRequest) => void): () => void {
  const read = async () => {
    const parsed = schema.safeParse((await browser.storage.session.get(KEY))[KEY]);
    if (parsed.success) listener(parsed.data);
  };
  return watchStorage(
    (area, changes) => area === 'session' && KEY in changes,
    () => void read(),
  );
}
