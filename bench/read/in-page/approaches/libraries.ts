import anchormeLibrary from 'anchorme';
import Autolinker from 'autolinker';
import { LinkifyIt } from 'linkify-it';
import { find } from 'linkifyjs';
import type { Approach } from './approach.ts';

const matcher = new LinkifyIt();

export const linkifyIt: Approach = {
  name: 'linkify-it',
  read(document) {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { url } of matcher.match(node.nodeValue ?? '') ?? []) found.push(url);
    }
    return found;
  },
};

export const linkifyJs: Approach = {
  name: 'linkifyjs',
  read: (document) => find(document.body.innerText).map(({ value }) => value),
};

export const autolinker: Approach = {
  name: 'autolinker',
  read: (document) =>
    Autolinker.parse(document.body.innerText, { email: true }).map((match) => match.getMatchedText()),
};

export const anchorme: Approach = {
  name: 'anchorme',
  read: (document) => anchormeLibrary.list(document.body.innerText).map(({ string }) => string),
};
