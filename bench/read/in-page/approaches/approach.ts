/** One way to read a page. What it answers is judged outside the measured time. */
export interface Approach {
  name: string;
  /** Texts that are meant as addresses or links; a floor answers none. */
  read(document: Document, url: string): string[];
}
