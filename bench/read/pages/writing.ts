import type { PageWriter } from './page-writer.ts';
import type { Person } from './person.ts';
import type { Random } from './random.ts';

/** What every part of a page is written with. */
export interface Writing {
  page: PageWriter;
  random: Random;
  /** Somebody new. */
  person(): Person;
}

/** One sort of page: what stands at its start, then items until it is large enough, then its end. */
export interface Kind {
  name: string;
  /** Where the page stands; on LinkedIn its relative links lead to people. */
  url: string;
  title: string;
  start(writing: Writing): void;
  item(writing: Writing): void;
  end(writing: Writing): void;
}
