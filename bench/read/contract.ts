/** What the runner asks of the reader under test; `reader.ts` is the one place that answers. */
export interface FacetReader {
  /** A full read in one go, as far as the page's own thread does it: what was gathered is understood elsewhere. */
  gather(document: Document, url: string): void;

  /** A full read in one go and what it means: the key of everybody found, `email:<address>` or `linkedin:<slug>`. */
  read(document: Document, url: string): string[];

  /** The same in slices that leave the page room to breathe. */
  readSliced?(document: Document, url: string): Promise<SlicedReading>;

  /**
   * What a change costs. Reads the document in full and goes on following it, then calls `append`, which puts some 100 nodes into
   * the page, and answers when their findings are known; then it stops following and leaves nothing behind.
   */
  change?(document: Document, url: string, append: () => void): Promise<ChangeReading>;
}

export interface SlicedReading {
  keys: string[];
  /** The longest that the reader held the page without a pause, in milliseconds. */
  longestTaskMs: number;
  /** All slices together, in milliseconds: what the page's thread paid, without the pauses. */
  totalMs: number;
}

export interface ChangeReading {
  /** Everybody known once the change is read, those known before included. */
  keys: string[];
  /** The time in the reader's own script from `append` on, in milliseconds; not the waiting, and not `append` itself. */
  scriptMs: number;
}
