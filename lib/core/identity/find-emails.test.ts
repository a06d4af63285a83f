import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmails } from './find-emails';
import cases from './fixtures/emails.json';

interface Case {
  text: string;
  format: string;
  expected: string[];
  accept?: string[][];
  contested?: boolean;
}

const textCases = (cases as Case[]).filter((given) => given.format === 'text');
const settled = textCases.filter((given) => !given.contested).map((given) => given.text);

describe('findEmails', () => {
  it.each(textCases)('reads $text', (given) => {
    const actual = findEmails(given.text).sort();
    const right = [given.expected, ...(given.accept ?? [])].map((addresses) => [...addresses].sort());
    expect(right).toContainEqual(actual);
  });
});

describe('findEmails, for any text', () => {
  const piece = fc.oneof(fc.constantFrom(...settled), fc.string({ unit: 'binary', maxLength: 30 }));

  it('never throws, and finds only what it would find again', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        for (const address of findEmails(pieces.join('\n'))) expect(findEmails(address)).toEqual([address]);
      }),
    );
  });

  it('finds the same whatever the order of the lines', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(settled, { minLength: settled.length }), (lines) => {
        expect(findEmails(lines.join('\n')).sort()).toEqual(findEmails(settled.join('\n')).sort());
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['a@'.repeat(500_000), 'only at signs'],
    ['a'.repeat(1_000_000), 'one word'],
    ['.'.repeat(1_000_000) + '@', 'dots'],
    ['[at]'.repeat(250_000), 'bracketed words'],
    [' at a dot'.repeat(100_000), 'spelled words'],
    [('a'.repeat(60) + ':').repeat(8_000) + '@x.io', 'colons'],
    [' '.repeat(1_000_000) + 'at', 'spaces'],
  ])('takes time linear in the text: %#', (text) => {
    const started = performance.now();
    findEmails(text);
    // Linear is some 50 ms on the slowest machine; quadratic is minutes.
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('findEmails, beyond the shared cases', () => {
  it.each([
    ['メールはjane@acme.ioまで', ['jane@acme.io']],
    ['ja\u00ADne@ac\u200Bme.io', ['jane@acme.io']],
    ['jane@acme.io/bob@acme.io', ['jane@acme.io', 'bob@acme.io']],
    ['%20jane@acme.io', []],
    ['user@build.acme.io:/srv/app', []],
    ['picture@2x.ai', []],
    ['Contact...jane@acme.io', ['jane@acme.io']],
    ['jane (at) acme dot io dot we answer', ['jane@acme.io']],
    ['bob at the acme dot', []],
  ])('reads %s', (text, expected) => {
    expect(findEmails(text)).toEqual(expected);
  });
});
