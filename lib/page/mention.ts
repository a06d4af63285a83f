import { identityKey, identityLabel } from '@/lib/core/identity/key';
import type { EmailAddress, ParsedIdentity } from '@/lib/core/identity/types';
import type { Details } from './collection';
import type { Place } from './finding';
import { elementOf } from './nodes';
import type { Pass } from './pass';

/** Tells what else a place says, asked with the identity's label; only while nothing has told the name yet. */
export type AskDetails = (label: string) => Details;

export function mentionEmail(
  pass: Pass,
  node: Node,
  address: EmailAddress,
  where: Place,
  ask?: AskDetails,
): void {
  mention(pass, node, { ok: true, identity: { kind: 'email', address }, opaqueId: false }, where, ask);
}

/** Notes that a node names somebody; what names nobody is passed over. What machines read shows nowhere and counts all the same. */
export function mention(
  pass: Pass,
  node: Node,
  parsed: ParsedIdentity,
  where: Place,
  ask?: AskDetails,
): void {
  if (!parsed.ok) return;
  const element = elementOf(node);
  if (!element) return;
  const key = identityKey(parsed.identity);
  const details = ask && !pass.found.hasName(key) ? ask(identityLabel(parsed.identity)) : {};
  const shown = where === 'structured' || pass.isShown(element);
  pass.found.add(node, key, parsed, { where, shown, ...details });
}
