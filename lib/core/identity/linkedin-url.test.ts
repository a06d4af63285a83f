import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import cases from './fixtures/linkedin-urls.json';
import { parseLinkedInUrl } from './linkedin-url';
import { displaySlug, linkedInUrl } from './slug';

interface Case {
  input: string;
  base?: string;
  expected_canonical: string | null;
  accept?: (string | null)[];
  contested?: boolean;
  opaque_id?: boolean;
}

function canonical(text: string, base?: string): string | null {
  const parsed = parseLinkedInUrl(text, base);
  return parsed.ok && parsed.identity.kind === 'linkedin' ? linkedInUrl(parsed.identity.slug) : null;
}

describe('parseLinkedInUrl', () => {
  it.each(cases as Case[])('reads $input', (given) => {
    const actual = canonical(given.input, given.base);
    expect([given.expected_canonical, ...(given.accept ?? [])]).toContain(actual);
    if (given.opaque_id && actual !== null) {
      expect(parseLinkedInUrl(given.input, given.base)).toMatchObject({ opaqueId: true });
    }
  });
});

describe('parseLinkedInUrl, for any text', () => {
  const anySlug = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (text, base) => {
        expect(typeof parseLinkedInUrl(text, base).ok).toBe('boolean');
      }),
    );
  }, 30_000);

  it('reads its own canonical form as itself', () => {
    fc.assert(
      fc.property(anySlug, (slug) => {
        const once = canonical(`https://de.linkedin.com/in/${encodeURIComponent(slug)}/en?trk=x`);
        fc.pre(once !== null);
        expect(canonical(once)).toBe(once);
      }),
    );
  });

  it('never throws on what looks like an address, and reads what it makes of it as itself', () => {
    const piece = fc.constantFrom(
      ...[
        'https://',
        '//',
        'www.',
        'linkedin.com',
        'google.com/url?q=',
        '/authwall?sessionRedirect=',
        '/in/',
        '/pub/',
      ],
      ...[
        'jane',
        'ACoAA',
        '1/2/3',
        '%',
        '%2F',
        '%25',
        '%E2%80%8D',
        '%FF',
        '..',
        '.',
        ',',
        '?',
        '#',
        '@',
        ':',
        ' ',
        '\\',
        '👩‍🏫',
        'İ',
        'ß',
      ],
      ...[
        'urldefense.com/v3/__',
        '__;Pw!!',
        'bing.com/ck/a?u=a1',
        'aHR0cHM6Ly93d3cubGlua2VkaW4uY29tL2luL2phbmU',
        '*',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = canonical(pieces.join(''));
        if (once !== null) expect(canonical(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a slug, escaped or not, in any case of letters, as the same person', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöüéñø][a-z0-9äöüéñø-]{2,30}[a-z0-9]$/), (slug) => {
        const plain = canonical(`linkedin.com/in/${slug}`);
        expect(canonical(`https://uk.linkedin.com/in/${encodeURIComponent(slug.toUpperCase())}/`)).toBe(
          plain,
        );
      }),
    );
  });

  it('refuses an address that is too long before looking at it', () => {
    expect(parseLinkedInUrl('https://www.linkedin.com/in/' + '.'.repeat(5_000_000))).toEqual({
      ok: false,
      reason: 'too-long',
    });
  });

  it('opens redirects three deep and no deeper', () => {
    const wrap = (url: string) => `https://www.google.com/url?q=${encodeURIComponent(url)}`;
    const three = wrap(wrap(wrap('https://www.linkedin.com/in/jane-doe')));
    expect(canonical(three)).toBe('https://www.linkedin.com/in/jane-doe');
    expect(canonical(wrap(three))).toBeNull();
  });
});

describe('parseLinkedInUrl, when it refuses', () => {
  it.each([
    ['', 'empty'],
    ['https://www.linkedin.com/in/me/', 'own-profile'],
    ['https://www.linkedin.com/in/unavailable/', 'unavailable-profile'],
    ['https://www.linkedin.com/in/YOUR_LINKEDIN', 'placeholder'],
    ['https://www.linkedin.com/company/acme-robotics', 'company-page'],
    ['https://www.linkedin.com/search/results/people/?keywords=jane', 'search-page'],
    ['https://www.linkedin.com/posts/jane-doe_activity-1', 'post'],
    [
      'https://www.linkedin.com/sales/lead/ACwAAAvephwBEn2Cp1fWf9V7IoCZUXIlIsFLlsc,a,b',
      'sales-navigator-no-public-link',
    ],
    ['https://www.linkedin.com/talent/profile/AEMAAAzCOfUBK9', 'recruiter'],
    ['https://www.linkedin.com/profile/view?id=1', 'old-member-link'],
    ['https://www.linkedin.com/feed/', 'not-a-person'],
    ['https://lnkd.in/abc', 'short-link'],
    ['https://linkedin.com.evil.test/in/jane', 'look-alike-host'],
    ['https://acme-robotics.io/in/jane', 'not-linkedin'],
    ['javascript:alert(1)', 'malformed'],
  ])('says of %s: %s', (text, reason) => {
    expect(parseLinkedInUrl(text)).toEqual({ ok: false, reason });
  });
});

describe('displaySlug', () => {
  it('shows the letters of the slug', () => {
    const parsed = parseLinkedInUrl('https://www.linkedin.com/in/zo%C3%AB-%C3%A5kerstr%C3%B6m');
    expect(parsed.ok && parsed.identity.kind === 'linkedin' && displaySlug(parsed.identity.slug)).toBe(
      'zoë-åkerström',
    );
  });
});
