import { emailDomain, parseEmail } from './email';
import { identityKey } from './key';
import { parseIdentity } from './parse';
import { parseSlug } from './slug';
import type { Identity } from './types';

/** What one line of the list "Never look up" means: one person, or everybody at a domain and below it. */
export type NeverRule = { kind: 'person'; key: string } | { kind: 'domain'; domain: string };

/** Who is about to be asked about, as far as she is known. */
export interface AskedPerson {
  identities: readonly Identity[];
  companyDomain?: string | undefined;
}

/** "jane@acme.io", "acme.io", "@acme.io", "linkedin.com/in/jane-doe", "in/jane-doe" or "jane-doe"; undefined for what is none of them. */
export function parseNeverRule(line: string): NeverRule | undefined {
  const text = line.trim();
  if (text === '') return undefined;
  const domain = domainIn(text.replace(/^@/, ''));
  if (domain !== undefined) return { kind: 'domain', domain };
  const parsed = parseIdentity(text);
  if (parsed.ok) return { kind: 'person', key: identityKey(parsed.identity) };
  const slug = /^[^\s@./]+$/.test(text) ? parseSlug(text) : undefined;
  return slug?.ok ? { kind: 'person', key: identityKey({ kind: 'linkedin', slug: slug.slug }) } : undefined;
}

/** The first line that covers this person, as the user wrote it; undefined when she may be asked about. */
export function neverLineFor(
  { identities, companyDomain }: AskedPerson,
  lines: readonly string[],
): string | undefined {
  if (lines.length === 0) return undefined;
  const keys = new Set(identities.map(identityKey));
  const hosts = [
    ...identities.flatMap((one) => (one.kind === 'email' ? [domainIn(emailDomain(one.address))] : [])),
    domainIn(companyDomain ?? ''),
  ].filter((host) => host !== undefined);
  return lines.find((line) => {
    const rule = parseNeverRule(line);
    if (!rule) return false;
    if (rule.kind === 'person') return keys.has(rule.key);
    return hosts.some((host) => host === rule.domain || host.endsWith(`.${rule.domain}`));
  });
}

/** A host by itself, in lower case and punycode. LinkedIn's own is no domain of anybody's. */
function domainIn(text: string): string | undefined {
  const parsed = parseEmail(`somebody@${text}`);
  if (!parsed.ok || parsed.identity.kind !== 'email' || text.includes('@')) return undefined;
  const host = identityKey(parsed.identity).slice('email:somebody@'.length);
  return host.startsWith('www.') ? host.slice(4) : host;
}
