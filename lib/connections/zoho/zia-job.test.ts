import { describe, expect, it } from 'vitest';
import { readZiaJob, ziaPollDelayMs } from './zia-job';
import { ziaText } from './zia-input';

const read = (status: number, body: string) =>
  readZiaJob({ id: '1', status, headers: {}, body, receivedAt: '' }, '__zia_people_enrichment', {
    scopes: [],
    unavailable: '',
  });
const job = (fields: object) => JSON.stringify({ __zia_people_enrichment: [{ id: '7', ...fields }] });

describe('readZiaJob', () => {
  it.each([
    [200, job({ status: 'SCHEDULED' }), { state: 'pending', ticket: '7' }],
    [200, job({ status: 'RUNNING' }), { state: 'pending', ticket: '7' }],
    [200, job({ status: 'SOMETHING_NEW' }), { state: 'pending', ticket: '7' }],
    [200, job({}), { state: 'pending', ticket: '7' }],
    [
      200,
      job({ status: 'COMPLETED', enriched_data: { name: 'Jane' } }),
      { state: 'completed', data: { name: 'Jane' } },
    ],
    [200, job({ status: 'COMPLETED', enriched_data: null }), { state: 'not-found' }],
    [200, job({ status: 'DATA_NOT_FOUND', enriched_data: null }), { state: 'not-found' }],
    [200, job({ status: 'FAILED' }), { state: 'failed', problem: { kind: 'vendor-error' } }],
    [
      200,
      job({ status: 'error', code: 'LIMIT_EXCEEDED' }),
      { state: 'failed', problem: { kind: 'quota-used-up' } },
    ],
    [204, '', { state: 'failed', problem: { kind: 'job-lost' } }],
    [200, '', { state: 'failed', problem: { kind: 'unreadable' } }],
    [200, '<html>', { state: 'failed', problem: { kind: 'unreadable' } }],
    [200, '{"__zia_people_enrichment":[]}', { state: 'failed', problem: { kind: 'unreadable' } }],
    [200, '{"__zia_org_enrichment":[{"id":"7"}]}', { state: 'failed', problem: { kind: 'unreadable' } }],
    [
      200,
      '{"__zia_people_enrichment":[{"status":"SCHEDULED"}]}',
      { state: 'failed', problem: { kind: 'unreadable' } },
    ],
  ])('%i %s', (status, body, expected) => {
    expect(read(status, body)).toMatchObject(expected);
  });
});

describe('ziaPollDelayMs', () => {
  it('begins with seconds, never asks more often later, and gives up after about a day', () => {
    const delays: number[] = [];
    for (let attempt = 1; ; attempt += 1) {
      const delay = ziaPollDelayMs(attempt);
      if (delay === undefined) break;
      delays.push(delay / 1000);
    }
    expect(delays.slice(0, 6)).toEqual([2, 3, 5, 8, 12, 20]);
    expect(delays).toEqual(delays.toSorted((a, b) => a - b));
    expect(delays.reduce((sum, delay) => sum + delay) / 3600).toBeCloseTo(23.2, 1);
  });
});

describe('ziaText', () => {
  it.each([
    ['Jane Doe', 'Jane Doe'],
    ['  Ann ', 'Ann'],
    ['Li', undefined],
    ['José Peña', undefined],
    ['田中太郎', undefined],
    ['a\nbc', undefined],
    ['   ', undefined],
    [undefined, undefined],
  ])('%j is sent as %j', (value, expected) => {
    expect(ziaText(value)).toBe(expected);
  });
});
