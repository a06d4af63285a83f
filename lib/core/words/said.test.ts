import { afterEach, describe, expect, it } from 'vitest';
import { ageWords } from '@/lib/core/age';
import { EVERY_PROBLEM } from '@/lib/core/every-problem';
import { explainProblem } from '@/lib/core/explain-problem';
import { dateInWords } from '@/lib/core/profile/date-words';
import { seenText } from '@/lib/core/profile/derive';
import { speak } from './area';
import type { Language } from './languages';
import { loadDictionary } from './load-dictionary';

afterEach(() => speak({}, 'en'));

const NOW = Date.parse('2026-03-10T12:00:00Z');

describe.each<[Language, string, readonly [string, string, string], string, string]>([
  ['en', 'en-US', ['12 May 2025', 'May 2025', '2025'], 'seen 3 weeks ago', '2 hours ago'],
  ['de', 'de-AT', ['12. Mai 2025', 'Mai 2025', '2025'], 'vor 3 Wochen gesehen', 'vor 2 Stunden'],
  ['es', 'es', ['12 de mayo de 2025', 'mayo de 2025', '2025'], 'visto hace 3 semanas', 'hace 2 horas'],
  ['fr', 'fr', ['12 mai 2025', 'mai 2025', '2025'], 'vu il y a 3 semaines', 'il y a 2 heures'],
  ['pt', 'pt-BR', ['12 de maio de 2025', 'maio de 2025', '2025'], 'visto há 3 semanas', 'há 2 horas'],
  ['ja', 'ja', ['2025年5月12日', '2025年5月', '2025年'], '3 週間前に確認', '2 時間前'],
])('in %s (%s)', (language, locale, dates, seen, age) => {
  it('dates and ages are written as the language does', async () => {
    speak(await loadDictionary(language), locale);
    expect(['2025-05-12T08:00:00Z', '2025-05', '2025'].map(dateInWords)).toEqual(dates);
    expect(seenText('2026-02-15T12:00:00Z', NOW)).toBe(seen);
    expect(ageWords('2026-03-10T10:00:00Z', NOW)).toBe(age);
  });

  it('every problem names who failed and what to do next', async () => {
    speak(await loadDictionary(language), locale);
    const told = Object.values(EVERY_PROBLEM).map((problem) => explainProblem(problem, 'Apollo'));
    expect(told.filter(({ what }) => !what.includes('Apollo'))).toEqual([]);
    expect(told.filter(({ what, next }) => ![what, next].every((text) => /[.。]$/.test(text)))).toEqual([]);
    expect(new Set(told.map(({ what }) => what)).size).toBe(told.length);
  });
});
