import type { PersonViewProps } from '@/components/panel/person-view';
import { PanelScene, quietPerson } from './panel-scene';
import { arabic, crowded, earlyJane, jane, japanese, pinnedJane } from './people';
import { allFound, failing, held, inTurn, leftOut, planned, running, uncertain } from './statuses';

const person = (details: Partial<PersonViewProps>) => () => (
  <PanelScene person={{ ...quietPerson, ...details }} />
);

export const personScenes = {
  'person-empty': () => <PanelScene />,
  'person-bad-text': () => (
    <PanelScene
      search={{
        problem: 'This is a company page of LinkedIn, not a person.',
        onSearch: () => undefined,
        onSettings: () => undefined,
      }}
    />
  ),
  'in-zoho': person({
    profile: jane,
    statuses: allFound,
    inZoho: {
      view: {
        matches: [
          {
            module: 'Leads',
            id: '1',
            name: 'Jane Doe',
            owner: 'Sam Lee',
            matchedBy: [],
            converted: false,
            url: 'https://crm.zoho.example/crm/tab/Leads/1',
          },
        ],
        empty: ['Phone', 'City'],
        differing: ['Title'],
        creditsLeft: 24_310,
      },
      onCheck: () => undefined,
    },
  }),
  'person-plan': person({ started: false, canEnrich: true, statuses: planned }),
  'person-forgotten': person({
    started: false,
    statuses: planned.map((status) => ({
      ...status,
      state: 'skipped',
      note: 'Not asked: you forgot this person on 3 March 2026',
    })),
    bar: {
      why: 'Not asked: you forgot this person on 3 March 2026.',
      insist: { price: { credits: 4 }, onInsist: () => undefined },
    },
  }),
  'person-never': person({
    profile: jane,
    statuses: allFound,
    bar: { why: 'Not asked: "acme-robotics.io" is on your list "Never look up".' },
  }),
  'person-no-keys': person({
    started: false,
    statuses: planned.map((status) => ({ ...status, state: 'skipped', note: 'No key is saved.' })),
  }),
  'person-running': person({ profile: earlyJane, statuses: running, running: true }),
  'person-offline': () => (
    <PanelScene offline person={{ ...quietPerson, profile: jane, statuses: allFound }} />
  ),
  'person-locked': () => (
    <PanelScene
      onUnlock={() => Promise.resolve('That is not the passphrase. Nothing was changed; try again.')}
      person={{ ...quietPerson, profile: jane, statuses: allFound }}
    />
  ),
  'database-lost': () => (
    <PanelScene
      trouble={{
        text: 'The browser lost Facet’s database (seen on 10 March 2026): people, answers and keys are gone from here. What was spent in the last two months, 41 credits, is known from a copy and still counts. Enter your keys again in Settings.',
        onClose: () => undefined,
      }}
    />
  ),
  'person-found': person({ profile: jane, statuses: allFound }),
  'person-pinned': person({ profile: pinnedJane, statuses: allFound }),
  'person-in-turn': person({
    started: false,
    canEnrich: true,
    statuses: inTurn,
    price: { credits: 1, atMost: 4 },
  }),
  'person-saved': person({ profile: jane, statuses: leftOut, saved: { credits: 3 } }),
  'person-held': person({ profile: earlyJane, statuses: held, running: true }),
  'person-failing': person({ profile: earlyJane, statuses: failing }),
  'person-uncertain': person({ profile: jane, statuses: uncertain }),
  'person-different': person({
    profile: earlyJane,
    statuses: allFound,
    setAside: [
      {
        answerId: 'answer-crustdata',
        provider: 'crustdata',
        label: 'Crustdata',
        verdict: 'different',
        reasons: ['Asked for jane-doe, Crustdata answered about linkedin.com/in/janedoe-2.'],
        names: ['Jane Doe-Miller'],
      },
      {
        answerId: 'answer-zia',
        provider: 'zia-people',
        label: 'Zia people',
        verdict: 'weak',
        reasons: ['Only the name is the same.'],
        names: ['Jane Doe'],
      },
    ],
  }),
  'person-crowded': person({
    identityLabel: 'wolfe.featherstonehaugh@strategic-partnerships.worldwide.example',
    profile: crowded,
    statuses: allFound,
  }),
  'person-arabic': person({ identityLabel: 'layla@nakhla.example', profile: arabic, statuses: allFound }),
  'person-japanese': person({ identityLabel: '山田-花子', profile: japanese, statuses: allFound }),
};
