import type { Approach } from './approach.ts';

/** The expression that most pages of advice give. */
const EMAIL = /[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,}/g;

/** Layout is clean here; on a page that is still moving `innerText` costs many times more. */
export const innerTextPattern: Approach = {
  name: 'innerText + regex',
  read: (document) => document.body.innerText.match(EMAIL) ?? [],
};

export const walkerPattern: Approach = {
  name: 'TreeWalker + @ + regex',
  read(document) {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      if (text.includes('@')) found.push(...(text.match(EMAIL) ?? []));
    }
    return found;
  },
};

export const linkSelector: Approach = {
  name: 'a[href*="linkedin.com/in"]',
  read: (document) =>
    Array.from(
      document.querySelectorAll('a[href*="linkedin.com/in"]'),
      (link) => link.getAttribute('href') ?? '',
    ),
};
