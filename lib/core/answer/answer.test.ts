import fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { jsonPointer } from './json-pointer';
import { lenient, list, listed, text, textOrList } from './lenient';
import { domainOf, httpsUrl, isWithinDomain } from './link';
import { dateOf, instant, waitMs } from './moment';
import { readJson } from './read-json';
import { vendorWords } from './vendor-words';

describe('readJson', () => {
  it.each(['', ' ', '<html></html>', '{"cut', 'undefined'])('has no value for %j', (body) => {
    expect(readJson(body)).toEqual({ ok: false });
  });

  it('tells a null from no JSON', () => {
    expect(readJson('null')).toEqual({ ok: true, value: null });
  });
});

describe('jsonPointer', () => {
  it.each([
    [[], ''],
    [['person', 'name'], '/person/name'],
    [[0, 'a/b', 'm~n', ''], '/0/a~1b/m~0n/'],
  ])('writes %j as %j', (path, pointer) => {
    expect(jsonPointer(path)).toBe(pointer);
  });
});

describe('lenient schemas', () => {
  const schema = z.object({ name: text, sizes: list(z.number()), skills: textOrList });

  it.each([null, 7, '', '   ', [], {}])('drop a text that is %j', (name) => {
    expect(schema.parse({ name })).toEqual({});
  });

  it('keep every index of a list', () => {
    expect(schema.parse({ sizes: [1, 'two', null, 4] }).sizes).toEqual([1, undefined, undefined, 4]);
  });

  it('never fail, whatever the object holds', () => {
    const anything = fc.record({ name: fc.jsonValue(), sizes: fc.jsonValue(), skills: fc.jsonValue() });
    fc.assert(fc.property(anything, (value) => lenient(schema).safeParse(value).success));
  });

  it.each([
    ['one', [{ text: 'one' }]],
    ['one, two,, ', [{ text: 'one' }, { text: 'two' }]],
    [
      [' one ', null, 'two, three'],
      [
        { text: 'one', index: 0 },
        { text: 'two, three', index: 2 },
      ],
    ],
    [{ not: 'a list' }, []],
    [undefined, []],
  ])('take %j apart', (value, expected) => {
    expect(listed(textOrList.parse(value))).toEqual(expected);
  });
});

describe('httpsUrl', () => {
  it.each([
    ['http://www.linkedin.com/in/jane', 'https://www.linkedin.com/in/jane'],
    ['twitter.com/jane', 'https://twitter.com/jane'],
    ['https://media.example.com/a.jpg?e=1', 'https://media.example.com/a.jpg?e=1'],
    ['javascript:alert(1)', undefined],
    ['data:image/png;base64,AAAA', undefined],
    ['https://user:password@example.com/', undefined],
    ['two words', undefined],
    ['localhost', undefined],
    ['', undefined],
  ])('reads %j as %j', (written, url) => {
    expect(httpsUrl(written)).toBe(url);
  });
});

describe('domains', () => {
  it.each([
    ['Example.COM', 'example.com'],
    ['http://www.example.com/about', 'example.com'],
    ['not a domain', undefined],
  ])('reads %j as %j', (written, domain) => {
    expect(domainOf(written)).toBe(domain);
  });

  it.each([
    ['example.com', true],
    ['mail.example.com', true],
    ['notexample.com', false],
    ['example.com.elsewhere.example', false],
  ])('says whether %s is within example.com: %s', (host, within) => {
    expect(isWithinDomain(host, 'example.com')).toBe(within);
  });
});

describe('moments', () => {
  it.each([
    ['2026-02-11T12:27:08.315174+00:00', '2026-02-11T12:27:08.315Z'],
    ['2026-02-11T23:30:00+01:00', '2026-02-11T22:30:00.000Z'],
    ['2026-02-11', undefined],
    ['2026-99-99T00:00:00', undefined],
    ['yesterday', undefined],
  ])('reads the instant %j as %j', (written, expected) => {
    expect(instant(written)).toBe(expected);
  });

  it.each([
    ['2021-06-01T00:00:00', 'month', '2021-06'],
    ['2021-06-01', 'day', '2021-06-01'],
    ['2021-06', 'day', '2021-06'],
    ['2021', 'month', '2021'],
    ['2021-13-01', 'day', undefined],
    ['June 2021', 'day', undefined],
    ['', 'day', undefined],
  ] as const)('reads the date %j to the %s as %j', (written, precision, expected) => {
    expect(dateOf(written, precision)).toBe(expected);
  });

  it.each([
    ['37', 37_000],
    ['0', 0],
    ['0.5', 500],
    ['Sun, 01 Mar 2026 12:01:00 GMT', 60_000],
    ['Sun, 01 Mar 2026 11:59:00 GMT', undefined],
    ['-5', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('waits for %j: %j ms', (header, expected) => {
    expect(waitMs(header, '2026-03-01T12:00:00.000Z')).toBe(expected);
  });
});

describe('vendorWords', () => {
  it.each([
    ['{"error":"No data"}', 'No data'],
    ['{"error":{"type":"x","message":"No credits"}}', 'No credits'],
    ['[{"message":"First"},{"message":"Second"}]', 'First'],
    ['{"error_code":"API_INACCESSIBLE"}', 'API_INACCESSIBLE'],
    ['Invalid API key.', 'Invalid API key.'],
    ['  <!doctype html><p>Gateway</p>', undefined],
    ['{"error":7}', undefined],
    ['null', undefined],
    ['', undefined],
  ])('hears in %j: %j', (body, words) => {
    expect(vendorWords(body)).toBe(words);
  });

  it('stops after 300 characters', () => {
    expect(vendorWords('x'.repeat(1000))).toHaveLength(300);
  });
});
