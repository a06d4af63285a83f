import type { Claim } from '@/lib/core/profile/claim';
import { slugOf } from '@/lib/core/answer/identities';
import { isObject, readJson } from '@/lib/core/answer/read-json';

/** What a claim's pointer (RFC 6901) names in an answer's body, and the last key on the way; undefined when it names nothing. */
export function resolvePointer(body: string, pointer: string): { key: string; value: unknown } | undefined {
  const json = readJson(body);
  return json.ok ? resolvePointerIn(json.value, pointer) : undefined;
}

/** The same in an answer that is parsed already. */
export function resolvePointerIn(
  json: unknown,
  pointer: string,
): { key: string; value: unknown } | undefined {
  let found = { key: '', value: json };
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    const container: unknown = found.value;
    if (Array.isArray(container) && /^\d+$/.test(key) && Number(key) < container.length) {
      found = { key, value: container[Number(key)] };
    } else if (isObject(container) && Object.hasOwn(container, key)) {
      found = { key, value: container[key] };
    } else return undefined;
  }
  return found;
}

/**
 * Whether the evidence holds what was claimed: a text may differ in case and punctuation, be one of a comma list, or have parts from
 * elsewhere added ("Portland, Oregon"); an address may be the key; a career item is an object that names the company or school.
 */
export function saysWhatWasClaimed(claim: Claim, evidence: ReturnType<typeof resolvePointer>): boolean {
  if (!evidence) return false;
  const said = [evidence.key, evidence.value].filter(
    (part) => typeof part === 'string' || typeof part === 'number',
  );
  const holds = (text: string) => said.some((part) => alike(String(part), text));

  switch (claim.field) {
    case 'workEmail':
    case 'personalEmail':
    case 'pastEmail':
      return holds(claim.value.address);
    case 'phone':
      return holds(claim.value.number);
    case 'linkedin':
      return said.some((part) => slugsIn(String(part)).includes(slugOf(claim.value)));
    case 'profiles':
      return holds(claim.value.url);
    case 'experience':
      return names(evidence.value, claim.value.company);
    case 'education':
      return names(evidence.value, claim.value.school);
    default:
      return holds(claim.value);
  }
}

/** A vendor may write the slug alone (Hunter's handle), or "in/" and the slug. */
const slugsIn = (text: string) =>
  ['', 'https://www.linkedin.com/in/', 'https://www.linkedin.com/'].map((before) => slugOf(before + text));

const names = (item: unknown, name: string): boolean =>
  isObject(item) &&
  Object.values(item).some((part) => typeof part === 'string' && plain(part) === plain(name));

/** A text of punctuation only has nothing plain about it, and has to stand in the other as it is. */
const alike = (part: string, text: string): boolean =>
  plain(part) === ''
    ? part.trim() !== '' && text.includes(part.trim())
    : plain(part).includes(plain(text)) || plain(text).includes(plain(part));

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^https?:/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
