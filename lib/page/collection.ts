import { identityKey, identityLabel } from '@/lib/core/identity/key';
import type { EmailAddress, Identity, ParsedIdentity } from '@/lib/core/identity/types';
import type { Finding, Place } from './finding';

const MAX_FINDINGS = 500;

/** The findings so far, each identity once, where it stood first. */
export class Collection {
  readonly #findings = new Map<string, Finding>();
  truncated = false;

  get findings(): Finding[] {
    return [...this.#findings.values()];
  }

  get isFull(): boolean {
    return this.#findings.size >= MAX_FINDINGS;
  }

  addEmail(address: EmailAddress, where: Place, name?: string): void {
    this.#add({ kind: 'email', address }, false, where, name);
  }

  /** Adds a person; what names nobody is passed over. */
  addParsed(parsed: ParsedIdentity, where: Place, name?: string): void {
    if (parsed.ok) this.#add(parsed.identity, parsed.opaqueId, where, name);
  }

  /** The person whom the page is about. */
  addOwn(parsed: ParsedIdentity, about: { name?: string; headline?: string }): void {
    if (!parsed.ok) return;
    const { identity, opaqueId } = parsed;
    const label = identityLabel(identity);
    this.#findings.set(identityKey(identity), {
      identity,
      label,
      where: 'address',
      opaqueId,
      own: true,
      ...about,
    });
  }

  /** A later place may know the name that an earlier one did not; the own person's name is the profile card's alone. */
  #add(identity: Identity, opaqueId: boolean, where: Place, name: string | undefined): void {
    const key = identityKey(identity);
    const known = this.#findings.get(key);
    if (known) {
      if (name !== undefined && !known.own) known.name ??= name;
    } else if (this.isFull) {
      this.truncated = true;
    } else {
      const label = identityLabel(identity);
      this.#findings.set(key, { identity, label, where, opaqueId, ...(name !== undefined && { name }) });
    }
  }
}
