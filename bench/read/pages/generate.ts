import { writeHead } from './frame.ts';
import { article } from './kinds/article.ts';
import { feed } from './kinds/feed.ts';
import { mail } from './kinds/mail.ts';
import { searchResults } from './kinds/search-results.ts';
import { team } from './kinds/team.ts';
import { thread } from './kinds/thread.ts';
import { PageWriter } from './page-writer.ts';
import { createPeople } from './person.ts';
import { createRandom } from './random.ts';
import type { Kind, Writing } from './writing.ts';

export const KINDS: readonly Kind[] = [searchResults, feed, mail, team, thread, article];

export interface GeneratedPage {
  url: string;
  html: string;
  /** Elements and text nodes, those of shadow roots included. */
  nodes: number;
  /** The key of everybody a reader must find, sorted; it must find nobody else. */
  truth: string[];
}

/** A page of at least `nodes` nodes: the same for the same kind, seed and size. */
export function generatePage(kind: Kind, seed: number, nodes: number): GeneratedPage {
  const writing = startWriting(seed);
  const { page } = writing;
  page.tag('html', { lang: 'en' }, () => {
    writeHead(writing, kind.title);
    page.tag('body', {}, () => {
      kind.start(writing);
      page.tag('main', {}, () => {
        while (page.nodes < nodes) kind.item(writing);
      });
      kind.end(writing);
    });
  });
  return { url: kind.url, html: `<!doctype html>${page.html}`, nodes: page.nodes, truth: page.truth };
}

/** What a page of this kind appends while one scrolls: items of at least `nodes` nodes, in one element. */
export function generateAppended(kind: Kind, seed: number, nodes: number): Omit<GeneratedPage, 'url'> {
  const writing = startWriting(seed);
  const { page } = writing;
  page.tag('div', {}, () => {
    while (page.nodes < nodes) kind.item(writing);
  });
  return { html: page.html, nodes: page.nodes, truth: page.truth };
}

function startWriting(seed: number): Writing {
  const random = createRandom(seed);
  return { page: new PageWriter(), random, person: createPeople(random) };
}
