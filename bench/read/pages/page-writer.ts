const VOID = new Set('br hr img input link meta wbr'.split(' '));
/** What holds text as it stands, without escapes. */
const RAW = new Set('script style'.split(' '));
/** Templates write these on a line of their own, so that the DOM holds white space between them. */
const OWN_LINE = new Set('article div footer header li main nav p section table tr ul'.split(' '));

export type Attributes = Readonly<Record<string, string>>;
export type Content = string | (() => void);

/** Writes HTML, counts the elements and text nodes that a browser will make of it, and keeps the truth about who is on the page. */
export class PageWriter {
  readonly #parts: string[] = [];
  readonly #truth = new Set<string>();
  #textIsOpen = false;
  /** Elements and text nodes so far, those of shadow roots included. */
  nodes = 0;

  get html(): string {
    return this.#parts.join('');
  }

  /** The keys of everybody whom a reader must find: `email:<address>`, `linkedin:<slug>`. */
  get truth(): string[] {
    return [...this.#truth].sort();
  }

  /** Says that the page names somebody here. */
  names(key: string): void {
    this.#truth.add(key);
  }

  tag(name: string, attributes: Attributes, content: Content = ''): void {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
    this.#parts.push(`<${name}${written.join('')}>`);
    this.nodes++;
    this.#textIsOpen = false;
    if (VOID.has(name)) return;
    const { nodes } = this;
    if (typeof content === 'function') content();
    else if (RAW.has(name)) this.#write(content);
    else this.text(content);
    this.#parts.push(`</${name}>`);
    this.#textIsOpen = false;
    // A template's content belongs to no page.
    if (name === 'template') this.nodes = nodes;
    if (OWN_LINE.has(name)) this.text('\n');
  }

  text(text: string): void {
    this.#write(escape(text));
  }

  comment(text: string): void {
    this.#parts.push(`<!--${text}-->`);
    this.#textIsOpen = false;
  }

  /** An element with an open shadow root, as the parser makes it. */
  shadow(host: string, attributes: Attributes, content: () => void): void {
    this.tag(host, attributes, () => {
      this.#parts.push('<template shadowrootmode="open">');
      content();
      this.#parts.push('</template>');
      this.#textIsOpen = false;
    });
  }

  #write(text: string): void {
    if (text === '') return;
    this.#parts.push(text);
    if (!this.#textIsOpen) this.nodes++;
    this.#textIsOpen = true;
  }
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
