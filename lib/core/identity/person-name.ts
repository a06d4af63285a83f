const MAX_CHARACTERS = 80;
/** Two to five words of letters, with what stands in names. */
const NAME = /^\p{L}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,4}$/u;
/** Words that make two words a mailbox, a request or a title and no name: "Sales Team", "Contact Jane Doe", "Founder Jane Doe". */
const NO_NAME =
  /(?:^| )(?:team|sales|support|info|office|contact|service|press|media|help|desk|group|marketing|billing|hr|jobs|careers|the|e?-?mail|write|ask|call|by|from|to|cc|dear|hi|hello|view|follow|founder|director|manager|president|head|c[efot]o)(?: |$)/i;

/**
 * Whether a text is surely the name of the person whom `label` (the slug or the part of the address before the @) stands for:
 * it looks like a name, and a word of it is in the label ("Dora Marin" for dora.marin). "View profile" and "Got a tip?" are not.
 */
export function isNameOf(text: string, label: string): boolean {
  return text.length <= MAX_CHARACTERS && NAME.test(text) && !NO_NAME.test(text) && agrees(text, label);
}

function agrees(name: string, label: string): boolean {
  const known = fold(label);
  return fold(name)
    .split(/[\s.'’-]+/)
    .some((word) => word.length > 2 && known.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
