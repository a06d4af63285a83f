import { isElement, isText, styleOf } from './nodes';

/** Elements that may stand inside a word. Everything else ends a run of text. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** An address has at most 254 characters; what decides about it stands no further away. */
const MAX_CHARACTERS = 300;
const MAX_STEPS = 60;

/**
 * The text of a node together with what stands beside it on the same line: pages split addresses over elements
 * (`<b>jane</b>@acme.io`), and separate blocks must not run together (`Sales` and `sales@acme.io`). Takes no more than an address
 * can need from either side.
 */
export function inlineTextAround(node: Text): string {
  const before = textBeside(node, 'previousSibling');
  const after = textBeside(node, 'nextSibling');
  // Where the text was cut, half an address must not pass for a whole one.
  const start = before.cut ? before.text.search(/\s/) : 0;
  const end = after.cut ? after.text.search(/\s\S*$/) : after.text.length;
  return before.text.slice(Math.max(0, start)) + node.data + after.text.slice(0, end < 0 ? undefined : end);
}

type Direction = 'previousSibling' | 'nextSibling';

function textBeside(node: Node, direction: Direction): { text: string; cut: boolean } {
  let text = '';
  let current: Node | undefined = node;
  for (let step = 0; step < MAX_STEPS; step++) {
    current = nextInline(current, direction);
    if (current === undefined) return { text, cut: false };
    if (isText(current)) text = direction === 'nextSibling' ? text + current.data : current.data + text;
    if (text.length > MAX_CHARACTERS) break;
  }
  return { text, cut: true };
}

/** The next node on the line, into and out of inline elements; undefined where the line ends. */
function nextInline(node: Node, direction: Direction): Node | undefined {
  const child = direction === 'nextSibling' ? 'firstChild' : 'lastChild';
  if (isElement(node) && node[child] && layout(node) === 'inline') return node[child];
  let current: Node = node;
  while (!current[direction]) {
    const parent: Node | null = current.parentNode;
    if (parent === null || !isElement(parent) || layout(parent) !== 'inline') return undefined;
    current = parent;
  }
  const next = current[direction];
  return isElement(next) && layout(next) === 'block' ? undefined : next;
}

/** Asks for the style last: it is the expensive question. */
function layout(element: Element): 'inline' | 'block' | 'hidden' {
  if (!INLINE.has(element.localName)) return 'block';
  const style = styleOf(element);
  if (style?.display === 'none' || style?.visibility === 'hidden') return 'hidden';
  // No style at all: a document that is not shown. Then the name of the element decides.
  return ['inline', 'contents', '', undefined].includes(style?.display) ? 'inline' : 'block';
}
