import { describe, expect, it } from 'vitest';
import type { CrmChange, CrmMatch, Receipt } from '@/lib/crm/types';
import { actionsFor, intention, isSettled, outcome, recordInWords } from './words';

const jane: CrmMatch = {
  module: 'Leads',
  id: '1',
  name: 'Jane Doe',
  owner: 'Sam Lee',
  matchedBy: ['jane.doe@acme-robotics.io', 'linkedin.com/in/jane-doe'],
  converted: false,
};

const change = (part: Partial<CrmChange>): CrmChange => ({
  api: 'Designation',
  label: 'Title',
  from: 'jobTitle',
  before: '',
  after: 'VP Sales',
  value: 'VP Sales',
  action: 'Fill',
  ...part,
});

const receipt = (kind: Receipt['kind'], written: Receipt['written']): Receipt => ({
  kind,
  target: { module: 'Leads', recordId: '1' },
  url: 'https://crm.zoho.eu/crm/org1/tab/Leads/1',
  written,
  before: {},
});

it('names what will happen', () => {
  expect([intention('Contacts', undefined), intention('Leads', jane)]).toEqual([
    'New contact',
    'Update lead Jane Doe',
  ]);
});

it('tells records apart', () => {
  expect(recordInWords(jane)).toBe(
    'Jane Doe, owned by Sam Lee, found by jane.doe@acme-robotics.io and linkedin.com/in/jane-doe',
  );
});

describe('outcome', () => {
  it.each<[Receipt, string]>([
    [receipt('created', { Last_Name: 'Doe', Email: 'jane@acme.example' }), 'Created the lead with 2 fields'],
    [receipt('updated', { Designation: 'VP Sales' }), 'Updated 1 field of the lead'],
    [receipt('nothing-to-change', {}), 'Nothing to change: the lead has all of it already'],
  ])('%# is said as %s', (actual, expected) => {
    expect(outcome(actual)).toBe(expected);
  });
});

describe('actions', () => {
  it('fills only what is empty and overwrites only what is full', () => {
    expect([actionsFor(change({})), actionsFor(change({ before: 'CTO' }))]).toEqual([
      ['Fill', 'Keep'],
      ['Overwrite', 'Keep'],
    ]);
  });

  it('folds a row only when there is nothing to choose', () => {
    const rows = [
      change({}),
      change({ before: 'CTO', action: 'Keep' }),
      change({ before: 'VP Sales', action: 'Keep' }),
    ];
    expect(rows.map(isSettled)).toEqual([false, false, true]);
  });
});
