import { describe, expect, it } from 'vitest';
import { generateAppended, generatePage, KINDS } from './generate.ts';

describe.each(KINDS.map((kind) => ({ name: kind.name, kind })))('a page of kind $name', ({ kind }) => {
  it('is the same for the same seed, and another for another', () => {
    expect(generatePage(kind, 7, 1_000)).toEqual(generatePage(kind, 7, 1_000));
    expect(generatePage(kind, 8, 1_000).html).not.toBe(generatePage(kind, 7, 1_000).html);
  });

  it('is as large as asked for, and hardly larger', () => {
    const { nodes } = generatePage(kind, 7, 10_000);
    expect(nodes).toBeGreaterThanOrEqual(10_000);
    expect(nodes).toBeLessThan(10_500);
  });

  it('appends some 100 nodes in one element', () => {
    const { html, nodes } = generateAppended(kind, 7, 100);
    expect(nodes).toBeGreaterThanOrEqual(100);
    expect(nodes).toBeLessThan(500);
    expect(html).toMatch(/^<div>[^]*<\/div>\n$/);
  });
});

it('names people on every page but the article', () => {
  const named = KINDS.map((kind) => [kind.name, generatePage(kind, 7, 1_000).truth.length > 5]);
  expect(named).toEqual(KINDS.map(({ name }) => [name, name !== 'article']));
});
