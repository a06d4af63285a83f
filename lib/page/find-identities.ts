import { identityLabel } from '@/lib/core/identity/key';
import { parseLinkedInUrl } from '@/lib/core/identity/linkedin-url';
import type { ParsedIdentity } from '@/lib/core/identity/types';
import { Collection } from './collection';
import type { Finding, Reading } from './finding';
import { readProfileCard, type ProfileCard } from './profile-card';
import { readTree } from './read-tree';

/**
 * Finds everybody whom a page shows, in one go: in its address, its text, its links and its data for machines, open shadow roots and frames
 * of the same origin included. The page's own person comes first, the others in the order of the page. Reads only: nothing is changed.
 *
 * @param url The tab's address, which on LinkedIn says whom the page is about, whatever the page still shows.
 */
export function findIdentities(document: Document, url: string): Reading {
  const found = new Collection();
  const work = readTree(document, { found, onRoot: () => undefined, onFrame: () => undefined });
  while (!work.next().done);
  const address = parseLinkedInUrl(url);
  const own = ownFinding(
    found,
    address,
    address.ok ? readProfileCard(document, address.identity) : undefined,
  );
  const others = [...found.takeChanges().values()].filter(
    (finding) => finding && !finding.hidden && finding.label !== own?.label,
  ) as Finding[];
  return { findings: own ? [own, ...others] : others, truncated: found.isFull };
}

/**
 * The person whom the page is about: on LinkedIn the one whom the address names, whatever the page shows; elsewhere the one whom the page
 * says it is about.
 */
export function ownFinding(
  found: Collection,
  address: ParsedIdentity,
  card: ProfileCard | undefined,
): Finding | undefined {
  if (!address.ok) {
    const key = found.own;
    const finding = key === undefined ? undefined : found.finding(key);
    return finding && { ...finding, own: true };
  }
  const { identity, opaqueId } = address;
  const { name, headline } = card ?? {};
  return {
    identity,
    label: identityLabel(identity),
    ...(name !== undefined && { name }),
    ...(headline !== undefined && { headline }),
    where: 'address',
    opaqueId,
    own: true,
  };
}
