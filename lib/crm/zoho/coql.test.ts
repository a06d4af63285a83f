import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCoql } from '@/sandbox/zoho/coql-parser.ts';
import { quote } from './coql';

it('quotes any text so that it stays one value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (value) => {
      const query = parseCoql(`select id from Leads where Email = ${quote(value)}`);
      expect(query?.where).toEqual({ kind: 'comparison', field: 'Email', operator: '=', values: [value] });
    }),
  );
});
