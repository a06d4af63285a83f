import { newestInstant, weighByAge } from './age';
import { outdatedAnswers, readCareers } from './career';
import type { Claim, ClaimOf, ProviderId } from './claim';
import { employersOf } from './employers';
import { FIELDS, isFieldKey } from './fields';
import type { FieldKey } from './fields';
import { bucket, groupByKey } from './group';
import { groupingsFor } from './groupings';
import { datePart } from './normalise/date';
import { normalKey } from './normalise/key';
import { countryOf } from './normalise/place';
import type { MergedField, Pins, Profile, ValueGroup } from './profile';
import { byFirstDifference, compareGroups } from './rank';
import type { Compare, Evidence, Ranking } from './rank';
import { settleEmails } from './settle-emails';
import type { SettledEmails } from './settle-emails';
import { answersAboutPeople, answersElsewhere, isCompanyFact, standingOf } from './standing';
import { vocabularyOf } from './vocabulary';
import { choiceOf, explainChoice } from './why';

export interface Merge {
  /** Claims of answers that passed the identity gate, in any order. */
  claims: readonly Claim[];
  pins: Pins;
  /** The user's order of providers, first preferred. */
  order: readonly ProviderId[];
}

type Grouping<K extends FieldKey> = (
  claims: readonly ClaimOf<K>[],
  ranking: Ranking,
  pin?: string,
) => ValueGroup<K>[];

type Groupings = { readonly [K in FieldKey]?: Grouping<K> };

type Dated = ValueGroup<'experience'> | ValueGroup<'education'>;

/** Newest start first, what has no start last. */
const byStart = (one: Dated, other: Dated): number => {
  const a = datePart(one.value.start) ?? '';
  const b = datePart(other.value.start) ?? '';
  return a === b ? 0 : a > b ? -1 : 1;
};

/** Fields that are read as a story, not as a ranking. */
const SEQUENCES: { readonly [K in FieldKey]?: Compare<ValueGroup<K>> } = {
  experience: (one, other) => Number(other.value.current) - Number(one.value.current) || byStart(one, other),
  education: byStart,
};

const FIELD_KEYS = Object.keys(FIELDS).filter(isFieldKey);

/** The first in the alphabet among those that are named most. */
const mostCommon = (texts: readonly string[]): string | undefined =>
  [...bucket(texts, (text) => text)].sort(
    ([one, uses], [other, otherUses]) => otherUses.length - uses.length || (one < other ? -1 : 1),
  )[0]?.[0];

interface Merging {
  pins: Pins;
  ranking: Ranking;
  groupings: Groupings;
  notes: SettledEmails['notes'];
}

/** A pin names a value by the key it had; the value may have joined a better spelling of itself since. */
const isPinned = <K extends FieldKey>(group: ValueGroup<K>, pin: string): boolean =>
  group.key === pin || group.claims.some(({ field, value }) => normalKey(field, value) === pin);

/** The group as the user chose it: of several spellings of one value, the chosen one is shown and its claims come first. */
const asPinned = <K extends FieldKey>(group: ValueGroup<K>, pin: string): ValueGroup<K> => {
  const isChosen = ({ field, value }: ClaimOf<K>): boolean => normalKey(field, value) === pin;
  const chosen = group.claims.filter(isChosen);
  const [first] = chosen;
  if (group.key === pin || first === undefined || FIELDS[first.field].shape === 'list') return group;
  const others = group.claims.filter((claim) => !isChosen(claim));
  return { key: pin, value: first.value, claims: [...chosen, ...others] };
};

const mergeField = <K extends FieldKey>(
  field: K,
  claims: readonly ClaimOf<K>[],
  { pins, ranking, groupings, notes }: Merging,
): MergedField<K> | undefined => {
  if (claims.length === 0) return undefined;
  const grouping: Grouping<K> = groupings[field] ?? groupByKey;
  const inSequence: Compare<ValueGroup<K>> = SEQUENCES[field] ?? (() => 0);
  const pin = pins[field];
  const pinnedItem = FIELDS[field].shape === 'list' ? pin : undefined;
  const grouped = grouping(claims, ranking, pinnedItem);
  const ranked =
    grouped.length < 2 ? grouped : grouped.sort(byFirstDifference(inSequence, compareGroups(ranking)));
  const chosen =
    pin === undefined
      ? undefined
      : (ranked.find(({ key }) => key === pin) ?? ranked.find((group) => isPinned(group, pin)));
  const [first, ...others] =
    chosen === undefined || pin === undefined
      ? ranked
      : [asPinned(chosen, pin), ...ranked.filter((one) => one !== chosen)];
  if (first === undefined) return undefined;
  const groups: MergedField<K>['groups'] = [first, ...others];
  const pinned = chosen !== undefined;
  const choice = choiceOf({ shape: FIELDS[field].shape, groups, pinned, ranking });
  const isElsewhere = !pinned && first.claims.every(ranking.isAside);
  return {
    field,
    groups,
    pinned,
    get why() {
      return explainChoice(choice, isElsewhere, notes.get(field) ?? []);
    },
  };
};

const isAbout =
  <K extends FieldKey>(field: K) =>
  (claim: Claim): claim is Claim & ClaimOf<K> =>
    claim.field === field;

/** An answer that arrived twice has said everything once. */
const distinct = (claims: readonly Claim[]): readonly Claim[] => {
  const places = new Set(claims.map(({ answerId, pointer, field }) => `${answerId} ${field} ${pointer}`));
  // Only what stands at one place can be the same claim; comparing everything is dear, and seldom needed.
  return places.size === claims.length
    ? claims
    : [...new Map(claims.map((claim) => [JSON.stringify(claim), claim])).values()];
};

/** How much claims count, by how old they are beside the others about the same field. */
const weighing = (claims: readonly Claim[]): ((claim: Evidence) => number) => {
  const newest = new Map(
    [...bucket(claims, ({ field }) => field)].map(([field, own]) => [field, newestInstant(own)]),
  );
  return (claim) => weighByAge(claim, newest.get(claim.field) ?? Number.NaN);
};

/** What is aside still says something, but not much. */
const ASIDE = 0.2;

/**
 * Claims become one profile: a pure function of claims, pins and the user's order, the same whatever the order of arrival and however
 * often an answer arrives. A pin whose value no claim gives any more is ignored, and holds again when the value comes back.
 *
 * The company is chosen first, because facts about another company are not the person's (they come back with the pin of that company), and
 * what is said about a former job steps back behind what fits; then the career, because it tells which addresses are a former employer's.
 */
export const mergeProfile = ({ claims: arrived, pins, order }: Merge): Profile => {
  const claims = distinct(arrived);
  const vocabulary = vocabularyOf(claims);
  const readings = readCareers(claims, vocabulary);
  const outdated = outdatedAnswers(readings);
  const aboutPeople = answersAboutPeople(claims);
  const weight = weighing(claims);
  const rankingBeside = (elsewhere: ReadonlySet<string>): Ranking => {
    const isAside = standingOf(outdated, aboutPeople, elsewhere);
    const weigh = (claim: Evidence): number =>
      isAside(claim) ? Math.round(weight(claim) * ASIDE) : weight(claim);
    return { order, weigh, isAside };
  };
  const knowledge = { vocabulary, readings, outdated };
  const countries = claims.flatMap((claim) =>
    claim.field === 'location' ? (countryOf(claim.value) ?? []) : [],
  );
  const groupings = groupingsFor(knowledge, mostCommon(countries));
  const noNotes: SettledEmails['notes'] = new Map();

  const beforeChoice = { pins, ranking: rankingBeside(new Set()), groupings, notes: noNotes };
  const company = mergeField('company', claims.filter(isAbout('company')), beforeChoice);
  const chosen = company && vocabulary.companies.keyOf(company.groups[0].value);
  const elsewhere = answersElsewhere(readings, claims, chosen);
  const ranking = rankingBeside(elsewhere);
  const career = mergeField('experience', claims.filter(isAbout('experience')), { ...beforeChoice, ranking });

  const settled = settleEmails(claims, pins, ranking, employersOf(claims, knowledge, career, chosen));
  const merging = { pins, ranking, groupings, notes: settled.notes };
  const hers = settled.claims.filter(
    ({ field, value, answerId }) =>
      !isCompanyFact(field) || !elsewhere.has(answerId) || normalKey(field, value) === pins[field],
  );
  const byField = bucket(hers, ({ field }) => field);
  const profile: Profile = {};
  const fill = <K extends FieldKey>(field: K): void => {
    const own = byField.get(field);
    const merged = own && mergeField(field, own.filter(isAbout(field)), merging);
    // TypeScript does not follow a write to an optional property by a generic key; mergeField ties field and value together.
    if (merged !== undefined) Object.assign(profile, { [field]: merged });
  };
  FIELD_KEYS.forEach((field) => fill(field));
  return profile;
};
