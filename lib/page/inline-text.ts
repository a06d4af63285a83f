import { isElement, isText, styleOf } from './nodes';

/** Elements that may stand inside a word. Everything else ends a line of text. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** An address has at most 254 characters; what decides about it stands no further away. */
const CONTEXT_CHARACTERS = 300;
/** A line of text is taken in parts of about this length, so that the longest takes no longer than the many. */
const LINE_CHARACTERS = 4000;
const MAX_STEPS = 400;

/** A line of text, or a part of a long one, and the text nodes that it was put together from. */
export interface Line {
  text: string;
  nodes: readonly Text[];
}

/** Whether the node can stand in one line with its neighbours, so that a change of it changes what they say. */
export const joinsLines = (node: Node): boolean =>
  isText(node) || (isElement(node) && INLINE.has(node.localName));

/**
 * The line that a text node begins or stands in: pages split addresses over elements (`<b>jane</b>@acme.io`), and separate blocks must
 * not run together (`Sales` and `sales@acme.io`). Goes forward to the end of the line and back no further than an address can need.
 */
export const lineAt = (node: Text): Line =>
  standsAlone(node) ? { text: node.data, nodes: [node] } : wholeLineAt(node);

/** The same without a look whether the text stands alone. */
export function wholeLineAt(node: Text): Line {
  const before = textBeside(node, 'previousSibling', CONTEXT_CHARACTERS);
  const after = textBeside(node, 'nextSibling', Math.max(CONTEXT_CHARACTERS, LINE_CHARACTERS - node.length));
  // Where the text was cut, half an address must not pass for a whole one.
  const start = before.cut ? before.text.search(/\s/) : 0;
  const end = after.cut ? after.text.search(/\s\S*$/) : after.text.length;
  return {
    text: before.text.slice(Math.max(0, start)) + node.data + after.text.slice(0, end < 0 ? undefined : end),
    nodes: [node, ...after.whole],
  };
}

/**
 * Whether a text without anything spelled out begins and ends at white space or where nothing inline can touch it: then no other element
 * belongs to what it says, and the expensive question, how they are laid out, need not be asked.
 */
const standsAlone = (node: Text): boolean =>
  !SPELLED.test(node.data) && isFreeAt(node, 'previousSibling') && isFreeAt(node, 'nextSibling');

const SPELLED = /[[({<]|\s(?:at|dot)\s/i;

function isFreeAt(node: Text, direction: Direction): boolean {
  const forward = direction === 'nextSibling';
  if (/\s/.test(node.data.charAt(forward ? node.length - 1 : 0))) return true;
  let current: Node = node;
  for (;;) {
    let next = current[direction];
    // A comment is nothing that stands between.
    while (next && !isElement(next) && !isText(next)) next = next[direction];
    if (next) return !joinsLines(next);
    const parent: Node | null = current.parentNode;
    if (!parent || !isElement(parent) || !INLINE.has(parent.localName)) return true;
    current = parent;
  }
}

/**
 * The text nodes that the lines begin with which a node is part of or stands beside: one when it joins them, more when it is hidden or keeps
 * them apart. Of a very long line, one that is further back than a part of it is long.
 */
export function lineStarts(node: Node): ReadonlySet<Text> {
  const near = [
    lastText(beside(node, 'previousSibling')),
    firstText(node),
    lastText(node),
    firstText(beside(node, 'nextSibling')),
  ];
  return new Set(near.filter((text) => text !== undefined).map(startOf));
}

function startOf(text: Text): Text {
  let first = text;
  let current: Node | undefined = text;
  for (let step = 0, length = 0; step < MAX_STEPS && length < LINE_CHARACTERS; step++) {
    current = nextInline(current, 'previousSibling');
    if (current === undefined) break;
    if (isText(current)) {
      first = current;
      length += current.length;
    }
  }
  return first;
}

/** What stands beside a node on its line, by the names of the elements alone. */
function beside(node: Node, direction: Direction): Node | null {
  let current = node;
  while (!current[direction]) {
    const parent = current.parentNode;
    if (!parent || !joinsLines(parent)) return null;
    current = parent;
  }
  return current[direction];
}

function lastText(node: Node | null): Text | undefined {
  let last = node;
  while (last?.lastChild) last = last.lastChild;
  return last && isText(last) ? last : undefined;
}

function firstText(node: Node | null): Text | undefined {
  if (!node || isText(node)) return node ?? undefined;
  const text = node.ownerDocument?.createTreeWalker(node, 0x4).nextNode();
  return text && isText(text) ? text : undefined;
}

type Direction = 'previousSibling' | 'nextSibling';

/** `whole` are the nodes that no later line needs to look at again: those before the last characters of a line that was cut. */
function textBeside(
  node: Node,
  direction: Direction,
  limit: number,
): { text: string; cut: boolean; whole: readonly Text[] } {
  const parts: { node: Text; upTo: number }[] = [];
  let text = '';
  let current: Node | undefined = node;
  for (let step = 0; step < MAX_STEPS && text.length <= limit; step++) {
    current = nextInline(current, direction);
    if (current === undefined) return { text, cut: false, whole: parts.map((part) => part.node) };
    if (!isText(current)) continue;
    const data = current.length > limit ? nearPart(current.data, direction, limit) : current.data;
    text = direction === 'nextSibling' ? text + data : data + text;
    if (current.length > limit) break;
    parts.push({ node: current, upTo: text.length });
  }
  const whole = parts.filter(({ upTo }) => upTo + CONTEXT_CHARACTERS < text.length);
  return { text, cut: true, whole: whole.map((part) => part.node) };
}

/** Of a text longer than is needed, the part that is nearest. */
const nearPart = (data: string, direction: Direction, limit: number): string =>
  direction === 'nextSibling' ? data.slice(0, limit) : data.slice(-limit);

/** The next node on the line, into and out of inline elements; undefined where the line ends. */
function nextInline(node: Node, direction: Direction): Node | undefined {
  const child = direction === 'nextSibling' ? 'firstChild' : 'lastChild';
  if (isElement(node) && node[child] && layout(node) === 'inline') return unlessBlock(node[child]);
  let current: Node = node;
  while (!current[direction]) {
    const parent: Node | null = current.parentNode;
    if (parent === null || !isElement(parent) || layout(parent) !== 'inline') return undefined;
    current = parent;
  }
  return unlessBlock(current[direction]);
}

const unlessBlock = (node: Node): Node | undefined =>
  isElement(node) && layout(node) === 'block' ? undefined : node;

/** Asks for the style last: it is the expensive question. */
function layout(element: Element): 'inline' | 'block' | 'hidden' {
  if (!INLINE.has(element.localName)) return 'block';
  const style = styleOf(element);
  if (style?.display === 'none' || style?.visibility === 'hidden') return 'hidden';
  // No style at all: a document that is not shown. Then the name of the element decides.
  return ['inline', 'contents', '', undefined].includes(style?.display) ? 'inline' : 'block';
}
