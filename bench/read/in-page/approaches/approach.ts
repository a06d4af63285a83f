/** One way to read a page. What it answers is judged outside the measured time. */
export interface Approach {
  name: string;
  /** Texts that are meant as addresses or links; a floor answers none. */
  read(document: Document, url: string): string[];
  /** What the page's own thread does of it, when that is less; then only this is timed. */
  inPage?(document: Document, url: string): void;
}
