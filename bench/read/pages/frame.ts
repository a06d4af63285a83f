import { words } from './prose.ts';
import type { Writing } from './writing.ts';

/** The head of a page as build tools make it: styles, settings for scripts, and names that do not count. */
export function writeHead({ page, random, person }: Writing, title: string): void {
  const nobody = person();
  page.tag('head', {}, () => {
    page.tag('meta', { charset: 'utf-8' });
    page.tag('title', {}, title);
    page.tag('meta', { name: 'description', content: `${words(random, 8)}, ${nobody.address}` });
    page.tag('style', {}, styles());
    page.tag(
      'script',
      {},
      `window.__config=${JSON.stringify({ sentry: `https://${random.digits(32)}@o1.ingest.sentry.io/2`, owner: nobody.address })};`,
    );
    page.tag(
      'script',
      { type: 'application/json', id: 'state' },
      JSON.stringify(state(nobody.address, random.digits(16))),
    );
  });
}

/** Links and a search field, as on top of any page. */
export function writeNavigation({ page, random }: Writing): void {
  page.tag('header', { role: 'banner' }, () => {
    page.tag('nav', {}, () =>
      page.tag('ul', {}, () => {
        for (let index = 0; index < 8; index++) {
          page.tag('li', {}, () => page.tag('a', { href: `/${words(random, 1)}/` }, words(random, 1)));
        }
      }),
    );
    page.tag('input', { type: 'search', placeholder: 'name@company.com' });
  });
}

function styles(): string {
  const rules = Array.from(
    { length: 200 },
    (_, index) => `.c${index}>.d${index}{margin:${index % 9}px;color:#333}`,
  );
  return `.hidden{display:none}.row{display:flex}.flex{display:flex}.grid{display:grid}@media (min-width:40em){.mt-2{margin-top:2px}}${rules.join('')}`;
}

/** What frameworks leave in a page: a tree of values, addresses among them. */
function state(address: string, id: string): unknown {
  const entries = Array.from({ length: 150 }, (_, index) => ({
    urn: `urn:li:member:${id}${index}`,
    contact: `s${index}.${address}`,
  }));
  return { props: { entries } };
}
