import type { Finding } from './finding';

/** What a reader tells about its page: first everything, then what changed. */
export interface PageUpdate {
  /** The address that the page had. What it tells holds for that page alone. */
  url: string;
  /** Whether this is another page than before (or the first): what was told earlier counts no more. */
  fresh: boolean;
  /** New findings, and known ones of which something else is known now. The own one has `own` set; at most one has. */
  found: Finding[];
  /** Identity keys of what is no longer there. */
  gone: string[];
  /** Whether the page was read to its end; while it is not, more will follow. */
  done: boolean;
  /** LinkedIn changed the address and still shows the person before: nothing but the address counts until the new one's card is there. */
  waiting: boolean;
  /** The page names more than the reader takes. */
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
