import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEmailMentions, findEmails } from './find-emails';
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

  it('never throws on hostile pieces, and finds only what it would find again', () => {
    const hostile = fc.constantFrom(
      ...[
        '@',
        '＠',
        '.',
        '..',
        '-',
        '_',
        '~',
        '+',
        "'",
        '’',
        '*',
        ':',
        '/',
        '//',
        '\\',
        '%',
        '"',
        ' ',
        '\n',
        '\u00AD',
      ],
      ...[
        '[at]',
        '(dot)',
        ' at ',
        ' dot ',
        '[.',
        '<',
        '>',
        'jane',
        'Jane Doe',
        'acme.io',
        'io',
        'ß',
        'İ',
        'ǰ',
        '香港',
        'mailto:',
      ],
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 16 }), (pieces) => {
        for (const { address, name } of findEmailMentions(pieces.join(''))) {
          expect(findEmails(address)).toEqual([address]);
          expect(name ?? 'Jane Doe').toBe('Jane Doe');
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no letters of a script without spaces for the end of a spelled host', () => {
    expect(findEmails('jane@io(dot)香港')).toEqual([]);
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
    ['only at signs', 'a@'],
    ['one word', 'a'],
    ['dots', '.'],
    ['brackets', '['],
    ['bracketed words', '[at]'],
    ['bracketed addresses', 'a[at]b'],
    ['spelled words', ' at a dot'],
    ['spelled hosts', 'a at b dot c'],
    ['spelled dots', 'a@b [dot] '],
    ['colons', 'a:'],
    ['slashes', '//a'],
    ['spaces', ' '],
    ['masks', '*'],
    ['marks of a name', 'Jane Doe <'],
    ['quotes', '"'],
    ['addresses', 'a@b.co '],
  ])(
    'takes time linear in the text: %s',
    (_, piece) => {
      const text = (size: number) => piece.repeat(size / piece.length) + '@x.io';
      const milliseconds = (size: number) => {
        const given = text(size);
        const rounds = [0, 1, 2, 3, 4].map(() => {
          const started = performance.now();
          findEmails(given);
          return performance.now() - started;
        });
        return Math.min(...rounds);
      };
      // Sixteen times the text takes 16 times as long; were it quadratic, 256 times.
      expect(milliseconds(400_000)).toBeLessThan(Math.max(100 * milliseconds(25_000), 50));
    },
    60_000,
  );
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
