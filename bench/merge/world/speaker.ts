import type { Random } from './random.ts';
import type { Kind, Registry } from './registry.ts';

/** How carelessly a vendor speaks. */
export interface Habits {
  /** Chance that a text has a typing error. */
  typo: number;
  /** Chance that a fact is left out. */
  missing: number;
  /** Chance that another than the usual spelling is used. */
  otherForm: number;
}

/** One slip of the keyboard in a text of some length: two letters swapped, one doubled, one lost. */
function withTypo(random: Random, text: string): string {
  const letters = [...text];
  const places = letters.flatMap((letter, index) =>
    index > 0 && index < letters.length - 1 && /\p{L}/u.test(letter) ? [index] : [],
  );
  const [first, ...rest] = places;
  if (first === undefined) return text;
  const place = random.pick([first, ...rest]);
  const [letter = '', next = ''] = letters.slice(place, place + 2);
  const slips: [string[], ...string[][]] = [
    letter === next ? [letter] : [next, letter],
    [letter, letter, next],
    [next],
  ];
  letters.splice(place, 2, ...random.pick(slips));
  return letters.join('');
}

/** Says facts in a vendor's way and writes down every faithful spelling. */
export class Speaker {
  readonly random: Random;
  readonly habits: Habits;
  private readonly registry: Registry;

  constructor(random: Random, registry: Registry, habits: Habits) {
    this.random = random;
    this.registry = registry;
    this.habits = habits;
  }

  /** One of the fact's spellings, perhaps with a typo; null when left out. */
  say(kind: Kind, fact: string, forms: readonly [string, ...string[]], careful = false): string | null {
    if (this.random.chance(this.habits.missing)) return null;
    return this.sayAlways(kind, fact, forms, careful);
  }

  /** The same, never left out. A careful text (an address, a number) has no typos. */
  sayAlways(kind: Kind, fact: string, forms: readonly [string, ...string[]], careful = false): string {
    const form = this.random.chance(this.habits.otherForm) ? this.random.pick(forms) : forms[0];
    if (!careful && this.random.chance(this.habits.typo)) {
      const slip = withTypo(this.random, form);
      if (slip !== form) return slip;
    }
    this.registry.add(kind, form, fact);
    return form;
  }

  /** A number that counts as right when it is within `tolerance` of the truth. */
  note(kind: Kind, spelling: string, fact: string, said: number, truth: number, tolerance: number): void {
    if (Math.abs(said - truth) <= tolerance * truth) this.registry.add(kind, spelling, fact);
  }

  /** Writes down a spelling that Facet makes of several parts. */
  alsoMeans(kind: Kind, spelling: string, fact: string): void {
    this.registry.add(kind, spelling, fact);
  }
}
