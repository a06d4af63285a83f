/**
 * Something on a page that may name somebody, as it stands there. The reader only gathers these: what they mean is found out beside the
 * page (`understand/`), so that the page's own thread and its small script do as little as possible.
 */
export interface Passage {
  id: number;
  /** `hidden-email` is the hexadecimal that Cloudflare puts in place of an address, `item` a value of microdata. */
  kind: 'text' | 'link' | 'hidden-email' | 'json-ld' | 'item';
  /** The line of text around it, the link's address, or the data. */
  text: string;
  /** Whether the page displays it. Data for machines counts as displayed. */
  shown: boolean;
  /** Texts beside it that may be the person's name: of the link, of the table row, of the item. */
  beside?: string[] | undefined;
  /** What the link says of its target: the words of its `rel`. */
  rel?: string | undefined;
}

/** What a reader tells about its page: first everything, then what changed. */
export interface PageUpdate {
  /** The address that the page had. What it tells holds for that page alone. */
  url: string;
  /** Whether this is another page than before (or the first): what was told earlier counts no more. */
  fresh: boolean;
  found: Passage[];
  /** Passages that are no longer there. */
  gone: number[];
  /** Passages that the page displays now and did not before, or the other way round. */
  turned: number[];
  /** The name and headline on the profile that the address names, once it shows whose it is. */
  card: { name?: string | undefined; headline?: string | undefined };
  /** Whether the page was read to its end; while it is not, more will follow. */
  done: boolean;
  /** LinkedIn changed the address and still shows the person before: nothing but the address counts until the new one's card is there. */
  waiting: boolean;
  /** The page holds more than the reader takes. */
  truncated: boolean;
  /** How many frames of other origins the page holds; each has a reader of its own, where the browser allows one. */
  foreignFrames: number;
}

/** The name of the port between the panel and a reader. Any message from the panel asks to be told everything again. */
export const READER_PORT = 'facet-reader';

/** What the injected reader says of its frame before anybody connects. */
export interface ReaderAnswer {
  /** Whether this frame has a reader of its own; one of the same origin as the document around it is read from there. */
  reads: boolean;
  /** The document's media type: the browser shows some, PDF for one, in ways that no script can read. */
  contentType: string;
}
