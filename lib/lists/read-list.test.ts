import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList } from './read-list';
import { MAX_LINES } from './types';

/** Key or reason of every line, with the header, the columns and how many people there are. */
function summary(text: string) {
  const read = readList(text);
  if (!read.ok) return read;
  const { header, lines, identities, columns } = read.list;
  return {
    header,
    columns,
    people: identities.length,
    lines: lines.map(({ key, reason }) => key ?? reason),
  };
}

const jane = 'linkedin:jane-doe';
const sam = 'email:sam@globex.example';

describe('readList', () => {
  const cases: [what: string, text: string, expected: ReturnType<typeof summary>][] = [
    [
      'one person a line, in any form',
      'https://de.linkedin.com/in/Jane-Doe/?trk=x\n\n  Sam <SAM@globex.example>\r\nin/jane-doe\n',
      { header: undefined, columns: [0], people: 2, lines: [jane, sam, jane] },
    ],
    [
      'what names nobody, with the reason',
      'https://www.linkedin.com/company/acme\nsam@globex.example\nsam@\nJane Doe',
      {
        header: undefined,
        columns: [],
        people: 1,
        lines: ['company-page', sam, 'malformed-address', 'malformed'],
      },
    ],
    [
      'several on a line',
      'sam@globex.example, jane@x.example; https://linkedin.com/in/jane-doe',
      { header: undefined, columns: [0], people: 3, lines: [sam, 'email:jane@x.example', jane] },
    ],
    [
      'a row of addresses as a mail client copies them',
      'sam@globex.example;jane@x.example;lee@x.example',
      {
        header: undefined,
        columns: [0],
        people: 3,
        lines: [sam, 'email:jane@x.example', 'email:lee@x.example'],
      },
    ],
    [
      'a table with commas and a header',
      'Name,E-mail,Note\nSam,sam@globex.example,"a ""good"" one, yes"\nJane,,\n',
      { header: ['Name', 'E-mail', 'Note'], columns: [1], people: 1, lines: [sam, 'empty'] },
    ],
    [
      'semicolons, tabs and no header',
      'Sam;sam@globex.example\nJane;jane@x.example',
      { header: undefined, columns: [1], people: 2, lines: [sam, 'email:jane@x.example'] },
    ],
    [
      'tabs, as a spreadsheet copies',
      'name\tlinkedin url\nJane\thttps://www.linkedin.com/in/jane-doe\nSam\t',
      { header: ['name', 'linkedin url'], columns: [1], people: 1, lines: [jane, 'empty'] },
    ],
    [
      'LinkedIn before email, email where there is no LinkedIn',
      'email,linkedin\nsam@globex.example,\nj@x.example,linkedin.com/in/jane-doe\nlee@x.example,linkedin.com/in/lee-1',
      {
        header: ['email', 'linkedin'],
        columns: [1, 0],
        people: 3,
        lines: [sam, jane, 'linkedin:lee-1'],
      },
    ],
    [
      'never the owner of the record',
      'Owner Email,Email\nboss@us.example,sam@globex.example\nboss@us.example,',
      { header: ['Owner Email', 'Email'], columns: [1], people: 1, lines: [sam, 'empty'] },
    ],
    [
      'never a colleague who is on every line, whatever the column is called',
      'a,b\nboss@us.example,sam@globex.example\nboss@us.example,\nboss@us.example,lee@x.example\nboss@us.example,',
      {
        header: ['a', 'b'],
        columns: [1],
        people: 2,
        lines: [sam, 'empty', 'email:lee@x.example', 'empty'],
      },
    ],
    [
      'a link and a company without header',
      'https://www.linkedin.com/in/jane-doe,Acme\nhttps://www.linkedin.com/in/lee-1,Globex',
      { header: undefined, columns: [0], people: 2, lines: [jane, 'linkedin:lee-1'] },
    ],
    [
      'a name with a comma before the address',
      'Doe, Sam <sam@globex.example>',
      { header: undefined, columns: [1], people: 1, lines: [sam] },
    ],
    [
      'a lone broken first line is no header',
      'jane\nsam@globex.example',
      { header: undefined, columns: [], people: 1, lines: ['malformed', sam] },
    ],
    [
      'a lone column with a name',
      'LinkedIn URL\nlinkedin.com/in/jane-doe',
      { header: ['LinkedIn URL'], columns: [0], people: 1, lines: [jane] },
    ],
    [
      'a cell that holds a line break',
      'note,email\n"two\nlines",sam@globex.example',
      { header: ['note', 'email'], columns: [1], people: 1, lines: [sam] },
    ],
    ['nothing', ' \n\n', { ok: false, why: 'There is nobody in it: it has no lines.' }],
    ['a header only', 'Email\n', { ok: false, why: 'There is nobody in it: it has no lines.' }],
  ];
  it.each(cases)('reads %s', (_what, text, expected) => {
    expect(summary(text)).toEqual(expected);
    expect(summary(`\uFEFF${text}`)).toEqual(expected);
  });

  it('keeps every line when a quotation mark is never closed', () => {
    const read = readList('note,email\n"oops,sam@globex.example\nb,jane@x.example\n"c, d",lee@x.example');
    expect(read).toMatchObject({
      ok: true,
      list: {
        lines: [
          { cells: ['"oops', 'sam@globex.example'], key: sam },
          { cells: ['b', 'jane@x.example'], key: 'email:jane@x.example' },
          { cells: ['c, d', 'lee@x.example'], key: 'email:lee@x.example' },
        ],
        notes: [expect.stringContaining('quotation marks')],
      },
    });
  });

  it('takes 10,000 lines, and refuses one more as a whole', () => {
    const lines = Array.from({ length: MAX_LINES }, (_, index) => `person${index}@x.example`);
    expect(readList(['Email', ...lines].join('\n'))).toMatchObject({ ok: true });
    const refused = readList([...lines, 'one@x.example'].join('\n'));
    expect(refused).toEqual({ ok: false, why: expect.stringContaining('10,001 lines') });
  });

  it('never throws, names each person once, and gives every line a key or a reason', () => {
    const cell = fc.oneof(
      fc.constantFrom('jane@x.example', 'linkedin.com/in/jane-doe', '"', '""', ',', ';', '\t', '\n', 'Email'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const read = readList(cells.join(''));
        if (!read.ok) return;
        const { lines, identities } = read.list;
        const keys = new Set(lines.flatMap(({ key }) => key ?? []));
        expect(keys.size).toBe(identities.length);
        for (const line of lines) expect(line.key === undefined).toBe(line.reason !== undefined);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every cell of a table as it was', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\r\n?/g, '\n'));
    const row = fc.tuple(fc.emailAddress(), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = [['email', 'one', 'two'], ...rows].map((cells) => cells.map(quote).join(',')).join('\n');
        const read = readList(text);
        expect(read.ok && read.list.lines.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});
