import { isNameOf } from '@/lib/core/identity/person-name';

const MAX_TEXT_NODES = 20;

/**
 * The person's name among the texts of a link, when it is sure: it looks like a name, and a word of it is in the identity's own
 * label ("Dora Marin" for dora.marin@…). "View profile" and "Got a tip?" are not.
 */
export function nameInLink(link: Element, label: string): string | undefined {
  const texts = link.ownerDocument.createTreeWalker(link, 0x4);
  for (
    let count = 0, node = texts.nextNode();
    node && count < MAX_TEXT_NODES;
    count++, node = texts.nextNode()
  ) {
    const text = oneLine(node.nodeValue ?? '');
    if (isNameOf(text, label)) return text;
  }
  return undefined;
}

/** Text as it shows: white space is one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
