/** What a page can do to make a reader slow. Sizes are characters of text or elements. */
export interface HostilePage {
  name: string;
  /** The full size; the benchmark builds a quarter and a half of it too. */
  size: number;
  /** What the time is compared with: the search for one character in the text, or the walk over the nodes. */
  floor: 'indexOf' | 'walk';
  /** Whether the page is full of what could be an address or a link. */
  dense: boolean;
  build(document: Document, size: number): void;
}

/** Chromium itself crashes when it lays out 10,000 elements in each other, which only scripts can make: many towers instead of one. */
const DEPTH = 2_500;

const FIVE_MEGABYTES = 5_000_000;

/** All of it in one text node, which only a script can make: the parser cuts text in pieces. */
function oneText(name: string, repeated: string, dense: boolean): HostilePage {
  return {
    name,
    size: FIVE_MEGABYTES,
    floor: 'indexOf',
    dense,
    build(document, size) {
      const paragraph = document.createElement('p');
      paragraph.append(repeated.repeat(size / repeated.length));
      // With one text in it alone, a page's `textContent` would cost nothing.
      document.body.append('The start', paragraph);
    },
  };
}

function oneScript(name: string, type: string, content: (size: number) => string): HostilePage {
  return {
    name,
    size: FIVE_MEGABYTES,
    floor: 'indexOf',
    dense: false,
    build(document, size) {
      const script = document.createElement('script');
      script.type = type;
      script.text = content(size);
      document.body.append(script, 'The end');
    },
  };
}

const jsonList = (size: number) => `[${'{"email":"jane@northwind.io"},'.repeat(size / 30)}0]`;

export const HOSTILE_PAGES: readonly HostilePage[] = [
  oneText('aaaa…', 'a', false),
  oneText('dots', '.', false),
  oneText('spaces', ' ', false),
  oneText('a.a-a.a-…', 'a.a-', false),
  oneText('a dot a dot…', 'a dot ', false),
  oneText('linkedin.com/…', 'linkedin.com/', false),
  oneText('a@a@…', 'a@', true),
  oneText('@@@@…', '@', true),
  oneText('a(at)a(at)…', 'a(at)', true),
  oneText('jane@a.io jane@a.io…', 'jane@a.io ', true),
  oneScript('one script', 'text/plain', (size) => 'jane@northwind.io '.repeat(size / 18)),
  oneScript('one JSON-LD', 'application/ld+json', jsonList),
  {
    name: 'mailto links',
    size: 100_000,
    floor: 'walk',
    dense: true,
    build(document, size) {
      for (let index = 0; index < size; index++) {
        const link = document.createElement('a');
        link.href = `mailto:p${index}@northwind.io`;
        link.append('Mail');
        document.body.append(link);
      }
    },
  },
  {
    name: 'siblings with @',
    size: 50_000,
    floor: 'walk',
    dense: true,
    build(document, size) {
      const paragraph = document.createElement('p');
      for (let index = 0; index < size; index++) {
        const part = document.createElement('span');
        part.append('a@');
        paragraph.append(part);
      }
      document.body.append(paragraph);
    },
  },
  {
    name: 'nested inline elements',
    size: 100_000,
    floor: 'walk',
    dense: true,
    build(document, size) {
      for (let count = size / DEPTH; count > 0; count--) nest(document, DEPTH, 'a@');
    },
  },
  {
    name: 'nested shadow roots',
    size: 400,
    floor: 'walk',
    dense: true,
    build(document, size) {
      let parent: Element | ShadowRoot = document.body;
      for (let depth = 0; depth < size; depth++) {
        const host: HTMLElement = document.createElement('div');
        parent.append(host, 'a@');
        parent = host.attachShadow({ mode: 'open' });
      }
      parent.append('jane@northwind.io');
    },
  },
];

/** Built from the inside out: appending to the innermost of many would take quadratic time itself. */
function nest(document: Document, depth: number, text: string): void {
  let outer: Node = document.createTextNode(text);
  for (let level = 0; level < depth; level++) {
    const element = document.createElement('b');
    element.append(text, outer);
    outer = element;
  }
  document.body.append(outer);
}
