import { buildProfile } from '@/lib/core/profile/build';
import { readAnswers } from './measure.ts';
import { makeWorld, nextCase } from './world/case.ts';
const [kind = 'wrongAccepted', limit = '10', seed = '2'] = process.argv.slice(2);
const world = makeWorld(Number(seed), 2000);
let shown = 0;
const counts = new Map<string, number>();
for (let i = 0; i < 2000; i += 1) {
  const one = nextCase(world);
  const answers = readAnswers(one);
  const built = buildProfile({
    asked: one.asked,
    also: [],
    answers,
    accepted: new Set(),
    pins: {},
    order: [],
  });
  for (const { provider, right } of one.answers) {
    if (provider === 'zia-organization') continue;
    const v = built.verdicts.get('answer-of-' + provider);
    const is = right
      ? v?.verdict === 'same'
        ? ''
        : v?.verdict === 'weak'
          ? 'rightWeak'
          : 'rightRefused'
      : v?.verdict === 'same'
        ? 'wrongAccepted'
        : '';
    if (is) {
      const k = `${is} ${one.asked.kind} ${provider} ${v?.reasons
        .join('; ')
        .replace(/[\w.+-]+@[\w.-]+/g, '@')
        .replace(/in\/\S+/g, 'in/')
        .slice(0, 70)}`;
      counts.set(k, (counts.get(k) ?? 0) + 1);
    }
    if (is !== kind || (shown += 1) > Number(limit)) continue;
    console.log('---', i, JSON.stringify(one.asked), provider, v?.reasons.join('; '));
    for (const a of answers)
      console.log(
        '   ',
        a.provider,
        one.answers.find((x) => x.provider === a.provider)?.right,
        built.verdicts.get(a.answerId)?.verdict,
        JSON.stringify({
          ...a.subject,
          companies: a.subject.companies.slice(0, 4),
          companyDomains: a.subject.companyDomains.slice(0, 4),
        }),
      );
  }
}
console.log(
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 25)
    .map(([k, v]) => v + ' ' + k)
    .join('\n'),
);
