import { describe, expect, it } from 'vitest';
import type { Passage, PageUpdate } from '@/lib/page/page-update';
import { PageFindings } from './page-findings';

const text = (id: number, said: string, shown = true): Passage => ({ id, kind: 'text', text: said, shown });

const update = (found: readonly Passage[], details: Partial<PageUpdate> = {}): PageUpdate => ({
  url: 'https://acme.io/team',
  fresh: false,
  found: [...found],
  gone: [],
  turned: [],
  card: {},
  done: true,
  waiting: false,
  truncated: false,
  foreignFrames: 0,
  ...details,
});

const labels = (findings: PageFindings, url?: string) =>
  findings.reading(url)?.findings.map(({ label }) => label);

describe('PageFindings', () => {
  it('adds, takes away and starts anew as the reader tells', () => {
    const findings = new PageFindings();
    findings.update(0, update([text(1, 'ann@acme.io'), text(2, 'bob@acme.io')], { fresh: true }));
    findings.update(0, update([text(3, 'ann@acme.io')], { gone: [1, 2] }));
    expect(labels(findings)).toEqual(['ann@acme.io']);
    findings.update(0, update([text(4, 'cid@acme.io')], { fresh: true }));
    expect(labels(findings)).toEqual(['cid@acme.io']);
  });

  it('counts whom the page links and nobody can name, once each and only where it shows', () => {
    const findings = new PageFindings();
    const lead = (id: number, path: string, shown = true): Passage => ({
      id,
      kind: 'link',
      text: `https://www.linkedin.com/sales/lead/${path}`,
      shown,
    });
    findings.update(0, update([lead(1, 'A1'), lead(2, 'A1?x'), lead(3, 'A2', false)], { fresh: true }));
    const reason = 'sales-navigator-no-public-link';
    expect(findings.reading(undefined)).toMatchObject({ findings: [], unnamed: [{ reason, count: 1 }] });
    findings.update(0, update([], { turned: [3] }));
    expect(findings.reading(undefined)?.unnamed).toEqual([{ reason, count: 2 }]);
  });

  it('marks whom the page does not display, as long as no other place does', () => {
    const findings = new PageFindings();
    findings.update(0, update([text(1, 'ann@acme.io', false)], { fresh: true }));
    expect(findings.reading(undefined)?.findings).toMatchObject([{ label: 'ann@acme.io', hidden: true }]);
    findings.update(0, update([], { turned: [1] }));
    expect(findings.reading(undefined)?.findings[0]?.hidden).toBeUndefined();
  });

  it('puts frames together, and forgets each with what it named', () => {
    const findings = new PageFindings();
    findings.update(0, update([text(1, 'ann@acme.io')], { fresh: true }));
    findings.update(7, update([text(1, 'bob@acme.io')], { fresh: true, url: 'https://frame.test/' }));
    expect(labels(findings)).toEqual(['ann@acme.io', 'bob@acme.io']);
    findings.forget(7);
    expect(labels(findings)).toEqual(['ann@acme.io']);
    findings.forget(0);
    expect(findings.reading(undefined)).toBeUndefined();
  });

  it.each([
    ['https://www.linkedin.com/in/jane-doe/details/skills/', ['jane-doe', 'jane@acme.io']],
    ['https://www.linkedin.com/in/bob-lee/', undefined],
    ['https://www.linkedin.com/feed/', undefined],
  ])('shows at %s what was read at jane-doe’s profile, or nothing', (url, expected) => {
    const findings = new PageFindings();
    const address = 'https://www.linkedin.com/in/jane-doe/';
    findings.update(
      0,
      update([text(1, 'jane@acme.io')], { fresh: true, url: address, card: { name: 'Jane Doe' } }),
    );
    expect(labels(findings, url)).toEqual(expected);
  });
});
