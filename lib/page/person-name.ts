const MAX_TEXT_NODES = 20;
const MAX_NAME_CHARACTERS = 80;
/** A name that stands alone has no more white space around it than this. */
const MAX_CHARACTERS = 300;
/** Two to five words of letters, with what stands in names. */
const NAME = /^\p{L}[\p{L}\p{M}.'’-]*(?: [\p{L}\p{M}.'’-]+){1,4}$/u;

/**
 * The person's name among the texts of a link, when it is sure: it looks like a name, and a word of it is in the identity's own
 * label ("Dora Marin" for dora.marin@…). "View profile" and "Got a tip?" are not.
 */
export function nameInLink(link: Element, label: string): string | undefined {
  return namesIn(link, label).values().next().value;
}

/** The same for the table row that an element stands in, when the row holds one such name and no other. */
export function nameInRow(element: Element | null, label: string): string | undefined {
  const row = element?.closest('tr,[role="row"]');
  const names = row ? namesIn(row, label) : undefined;
  return names?.size === 1 ? names.values().next().value : undefined;
}

function namesIn(element: Element, label: string): Set<string> {
  const names = new Set<string>();
  if (element.childElementCount === 0) addName(names, element.textContent, label);
  else {
    const texts = element.ownerDocument.createTreeWalker(element, 0x4);
    for (let count = 0; count < MAX_TEXT_NODES && texts.nextNode(); count++) {
      addName(names, texts.currentNode.nodeValue ?? '', label);
    }
  }
  return names;
}

function addName(names: Set<string>, text: string, label: string): void {
  const name = text.length <= MAX_CHARACTERS ? oneLine(text) : '';
  if (name.length <= MAX_NAME_CHARACTERS && NAME.test(name) && agrees(name, label)) names.add(name);
}

/** Text as it shows: white space is one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
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
