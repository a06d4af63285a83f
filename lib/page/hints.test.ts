import { describe, expect, it } from 'vitest';
import cases from '@/lib/core/identity/fixtures/emails.json';
import { findEmails } from '@/lib/core/identity/find-emails';
import { excerptsOf } from './excerpts';
import { hintsIn, mayName } from './hints';

interface Case {
  text: string;
  format: string;
  expected: string[];
}

const TEXTS = (cases as Case[]).filter(({ format, expected }) => format === 'text' && expected.length > 0);

describe('hints', () => {
  it.each(TEXTS)('stand in every text that names somebody: $text', ({ text }) => {
    expect(mayName(text)).toBe(true);
    expect(hintsIn(text).length).toBeGreaterThan(0);
  });

  it.each(['Meet me at noon', 'a dotted line', '(attached) [see]', 'linkedin', ''])(
    'do not stand in plain text: %s',
    (text) => {
      expect(mayName(text)).toBe(false);
    },
  );
});

describe('excerpts', () => {
  it.each(TEXTS)('say what the whole text says: $text', ({ text }) => {
    const filler = 'nothing here. '.repeat(60);
    const long = `${filler}${text}\n${filler}`;
    const found = excerptsOf(long).flatMap((excerpt) => findEmails(excerpt));
    expect(new Set(found)).toEqual(new Set(findEmails(long)));
    expect(excerptsOf(long).join('').length).toBeLessThan(long.length);
  });

  it('are cut between words, so that no piece of an address is one', () => {
    const text = `${'x'.repeat(1000)}jane@acme.io`;
    expect(excerptsOf(text, true, true)).toEqual([]);
    expect(excerptsOf(`tail@acme.io and bob@acme.io. head@acme`, true, true)).toEqual([' and bob@acme.io. ']);
  });
});
