import { identityKey } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import { sumPrices, type Credits } from '@/lib/core/price';
import { commonWords } from '@/lib/core/words/en/common';
import { listRunWords } from '@/lib/core/words/en/list-run';
import { nothingStored, readPersonRows } from '@/lib/lookup/person-rows';
import type { Step } from '@/lib/lookup/plan';
import { viewPerson, type PersonView, type ViewContext } from '@/lib/lookup/view-person';
import type { Database } from '@/lib/storage/database';
import { forgottenAmong } from '@/lib/storage/forgotten';
import { isForLists } from './groups';

interface ProviderPlan {
  label: string;
  people: number;
  price: Credits;
  /** The user's limit leaves less than that, in credits: the list will stop there. */
  left?: number;
}

/** What a list would do and cost, before anything is spent. */
export interface ListPlan {
  people: number;
  /** Nothing has to be asked about them: they cost nothing. */
  known: number;
  price: Credits;
  /** Whom each provider would be asked about, and at which price. */
  providers: readonly ProviderPlan[];
  /** Why nobody can be asked at all, in plain words. */
  blocked?: string;
}

/** People of whom something is stored are read this many at a time, so that nothing else waits long. */
const TOGETHER = 100;

/** The view of each person, read from the database only where something is stored; in order, some at a time. */
export async function* viewAll(
  database: Database,
  identities: readonly Identity[],
  context: ViewContext,
): AsyncGenerator<PersonView[]> {
  for (let start = 0; start < identities.length; start += TOGETHER) {
    const some = identities.slice(start, start + TOGETHER);
    const keys = some.map(identityKey);
    const [ties, forgotten] = await Promise.all([
      database.identities.bulkGet(keys),
      forgottenAmong(database, keys),
    ]);
    const rows = await Promise.all(
      some.map((identity, place) =>
        ties[place]
          ? readPersonRows(database, identity)
          : nothingStored(identity, forgotten.get(identityKey(identity))),
      ),
    );
    yield rows.map((row) => viewPerson(row, context));
  }
}

export async function planList(
  database: Database,
  identities: readonly Identity[],
  context: ViewContext,
): Promise<ListPlan> {
  const asked = new Map<string, Step[]>();
  const reasons = new Set<string>();
  let known = 0;
  for await (const views of viewAll(database, identities, context)) {
    for (const view of views) {
      const steps = view.steps.filter(isForLists);
      const asks = steps.filter(({ action }) => action === 'ask' || action === 'wait');
      for (const step of asks) pushTo(asked, step.provider.label, step);
      if (asks.length > 0) continue;
      if (steps.some(({ action }) => action === 'reuse')) known += 1;
      else
        for (const step of steps)
          if (step.action === 'skip') reasons.add(listRunWords.noteOf(step.provider.label, step.reason));
    }
  }
  const providers = [...asked].map(([label, steps]): ProviderPlan => {
    const price = sumPrices(steps.map((step) => step.price));
    const left = steps[0]?.left.credits ?? Infinity;
    const isShort = (price.atMost ?? price.credits) > left;
    return { label, people: steps.length, price, ...(isShort ? { left } : {}) };
  });
  return {
    people: identities.length,
    known,
    price: sumPrices(providers.map(({ price }) => price)),
    providers,
    ...(providers.length === 0 && known === 0 ? { blocked: commonWords.sentences(...reasons) } : {}),
  };
}

function pushTo(map: Map<string, Step[]>, label: string, step: Step): void {
  const steps = map.get(label);
  if (steps) steps.push(step);
  else map.set(label, [step]);
}
