import { buildProfile } from '@/lib/core/profile/build';
import { isFieldKey } from '@/lib/core/profile/fields';
import { facet, firstWins } from './methods.ts';
import { readAnswers } from './measure.ts';
import { scoreCase, Tally } from './score.ts';
import { makeWorld, nextCase } from './world/case.ts';
import { listTruths, singleTruths } from './world/truth.ts';

const [field = 'workEmail', limit = '10'] = process.argv.slice(2);
const world = makeWorld(Number(process.env["SEED"] ?? 2), 2000);
let shown = 0;
for (let i = 0; i < 2000 && shown < Number(limit); i += 1) {
  const one = nextCase(world);
  if (!one.person) continue;
  const answers = readAnswers(one);
  const built = buildProfile({
    asked: one.asked,
    also: [],
    answers,
    accepted: new Set(),
    pins: {},
    order: ['crustdata', 'apollo', 'zia-people', 'zia-organization'],
  });
  const claims = answers
    .filter((a) => built.verdicts.get(a.answerId)?.verdict === 'same')
    .flatMap((a) => a.claims);
  const mine = new Tally();
  const floor = new Tally();
  const first = new Tally();
  scoreCase(
    one,
    one.person,
    claims,
    [
      [mine, facet(built.profile)],
      [first, firstWins(claims)],
    ],
    floor,
  );
  if (mine.rate(field) === 0 || (process.env['WORSE'] && mine.rate(field) <= first.rate(field))) continue;
  shown += 1;
  const truth = { ...singleTruths(one.person), ...listTruths(one.person) }[field];
  console.log(
    '---',
    i,
    truth?.facts,
    one.answers
      .map((a) => `${a.provider} ${a.right} ${built.verdicts.get('answer-of-' + a.provider)?.verdict}`)
      .join('; '),
  );
  console.log(
    'truth jobs',
    one.person.jobs
      .map(
        (j) =>
          `${j.company.id} ${j.company.name}|${j.title.id}|${Math.floor(j.start / 12)}-${(j.start % 12) + 1}..${j.end === undefined ? '' : `${Math.floor(j.end / 12)}-${(j.end % 12) + 1}`}${j.forgotten ? ' forgotten' : ''}|${j.email}`,
      )
      .join('\n           '),
  );
  if (isFieldKey(field))
    console.log(
      'shown',
      JSON.stringify(
        built.profile[field]?.groups.map((g) => [g.value, g.claims.map((c) => c.provider).join()]),
      ),
      built.profile[field]?.why,
    );
  console.log(
    'said',
    claims
      .filter((c) => [field, 'company', 'jobTitle', ...(process.argv[4] ?? '').split(',')].includes(c.field))
      .map(
        (c) =>
          `\n   ${c.provider} ${c.field} ${JSON.stringify(c.value)} ${c.confidence.toFixed(2)} ${c.observedAt ?? ''}`,
      )
      .join(''),
  );
}
