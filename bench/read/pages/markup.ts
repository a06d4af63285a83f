import { className } from './prose.ts';
import type { Attributes, Content } from './page-writer.ts';
import type { Writing } from './writing.ts';

/** Elements in elements in elements, as component frameworks nest them. */
export function nested(writing: Writing, depth: number, content: Content): void {
  const { page, random } = writing;
  page.tag(
    'div',
    { class: className(random) },
    depth > 1 ? () => nested(writing, depth - 1, content) : content,
  );
}

export function icon({ page, random }: Writing): void {
  page.tag('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, () =>
    page.tag('g', { fill: 'currentColor' }, () => {
      for (let count = random.between(1, 3); count > 0; count--)
        page.tag('path', { d: `M4 ${count}h16v16H4z` });
    }),
  );
}

/** Links in a paragraph of their own: beside each other their texts would run together, on the screen too. */
export function links({ page }: Writing, ...links: readonly [attributes: Attributes, text: string][]): void {
  page.tag('p', {}, () => {
    for (const [attributes, text] of links) {
      page.tag('a', attributes, text);
      page.text(' ');
    }
  });
}

/** A button with its icon and label. */
export function button(writing: Writing, label: string): void {
  const { page, random } = writing;
  page.tag('button', { type: 'button', 'aria-label': label, class: className(random) }, () => {
    icon(writing);
    page.tag('span', { class: 'artdeco-button__text' }, label);
  });
}
