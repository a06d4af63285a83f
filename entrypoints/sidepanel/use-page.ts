import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PageRow } from '@/components/panel/page-row';
import type { PageViewProps } from '@/components/panel/page-view';
import { identityKey } from '@/lib/core/identity/key';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import { ask } from '@/lib/messaging/client';
import { unnamedReason } from '@/lib/page/understand/unnamed';
import { askForSite, leaveSite, mayReadSite } from '@/lib/platform/site-access';
import type { PageState } from '@/lib/state/page-store';
import { attempt } from './attempt';
import type { Stores } from './stores';

/** What the page beside the panel names, and what the user does about it. */
export function usePage(stores: Stores): PageViewProps {
  const { page, person, view } = stores;
  const state = useStore(page);
  const { priceOf } = useStore(person);
  const origin = webOrigin(state.url);
  const [alwaysRead, setAlwaysRead] = useState(false);
  const [showHidden, setShowHidden] = useState(false);
  useEffect(() => {
    setAlwaysRead(false);
    if (origin !== undefined) void mayReadSite(origin).then(setAlwaysRead);
  }, [origin]);
  return {
    host: origin === undefined ? undefined : new URL(origin).hostname,
    state: stateOf(state),
    rows: rowsOf(state).filter(({ hidden }) => showHidden || !hidden),
    unnamed: unnamedOf(state),
    hiddenCount: state.reading?.findings.filter(({ hidden }) => hidden).length ?? 0,
    showHidden,
    onShowHidden: setShowHidden,
    truncated: state.reading?.truncated === true,
    alwaysRead,
    priceOf: (identities) => priceOf(identities.filter((one) => !state.known.has(identityKey(one)))),
    onRead: () => {
      // Asking again for what is allowed already answers at once, so that one click reads either way.
      const allowed =
        state.refused === 'no-access' && origin !== undefined ? askForSite(origin) : Promise.resolve(true);
      void allowed.then(() => state.read());
    },
    onAlwaysRead: async (on) => {
      if (origin === undefined) return false;
      await (on ? askForSite(origin) : leaveSite(origin));
      const allowed = await mayReadSite(origin);
      setAlwaysRead(allowed);
      if (allowed) void state.read();
      return allowed === on;
    },
    onEnrich: (identities) => {
      for (const identity of identities) attempt(stores, ask('lookup.start', { identity, fresh: false }));
      const [only, second] = identities;
      if (only && !second) open(only);
    },
    onOpen: (identity) => open(identity),
  };

  function open(identity: PageRow['identity']) {
    person.getState().show(identity);
    view.getState().showTab('person');
  }
}

/** What the page's own address says before what it links. */
function unnamedOf({ url, reading }: PageState): PageViewProps['unnamed'] {
  const parsed = url === undefined ? undefined : parseLinkedInUrl(url);
  const reason = !parsed || parsed.ok ? undefined : unnamedReason(parsed.reason);
  const linked = (reading?.unnamed ?? []).filter((people) => people.reason !== reason);
  return reason ? [{ reason, count: 1 }, ...linked] : linked;
}

/** Scheme and host of a web page; undefined for what is none. */
function webOrigin(url: string | undefined): string | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.origin : undefined;
}

function stateOf({ busy, reading, refused, tabId }: PageState): PageViewProps['state'] {
  if (tabId === undefined) return 'not-a-web-page';
  if (refused) return refused;
  if (reading?.waiting) return 'waiting';
  if (busy || (reading && !reading.done)) return 'reading';
  return reading ? 'read' : 'unread';
}

/** The page's own person first, also while the page itself may not be read: the address alone names her. */
function rowsOf({ own, reading, known }: PageState): PageRow[] {
  const rows = (reading?.findings ?? []).map(({ identity, name, own: isOwn, hidden }): PageRow => ({
    identity,
    name,
    own: isOwn === true,
    hidden: hidden === true,
    known: known.has(identityKey(identity)),
  }));
  if (!own || rows.some((row) => identityKey(row.identity) === identityKey(own))) return rows;
  const isKnown = known.has(identityKey(own));
  return [{ identity: own, name: undefined, own: true, hidden: false, known: isKnown }, ...rows];
}
