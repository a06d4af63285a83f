import type { ClaimOf } from './claim';
import type { FieldKey, FieldValue } from './fields';

/** Equal values (after normalising) of a single-valued field, or the evidence for one item of a list. Best claim first. */
export interface ValueGroup<K extends FieldKey> {
  /** The normalised value; stable, so that a pin can name it. */
  key: string;
  /** The best claim's own spelling. */
  value: FieldValue<K>;
  claims: readonly ClaimOf<K>[];
}

export interface MergedField<K extends FieldKey> {
  field: K;
  /** Best first. Single: groups[0] is the chosen value, and more than one group is a disagreement. List: every item. */
  groups: readonly [ValueGroup<K>, ...ValueGroup<K>[]];
  /** The user chose groups[0]. */
  pinned: boolean;
  /** For the user: why groups[0] won. Put into words when it is read. */
  readonly why: string;
}

/** One person, merged. A field that nobody claims is absent. */
export type Profile = { readonly [K in FieldKey]?: MergedField<K> };

/** The user's choices: the key of the ValueGroup to prefer, per field. */
export type Pins = Readonly<Partial<Record<FieldKey, string>>>;

/** The identity gate's judgement of one answer. Only 'same' gives fields; 'weak' does once the user said yes. */
export interface Verdict {
  verdict: 'same' | 'weak' | 'different';
  /** In words, for example: asked for jane-doe, Apollo answered about linkedin.com/in/janedoe-2. */
  reasons: readonly string[];
}
