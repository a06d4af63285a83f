import type { Habits } from './speaker.ts';

/** How old what a vendor tells is on average, in months, and how carelessly it speaks. Set before any rule was tuned. */
export interface Vendor {
  meanAge: number;
  habits: Habits;
  /** Chance that it finds nobody. */
  miss: number;
  /** Chance that it answers about a namesake, asked by profile and asked by address. */
  namesakeBySlug: number;
  namesakeByEmail: number;
}

export const VENDORS = {
  crustdata: {
    meanAge: 5,
    habits: { typo: 0.01, missing: 0.03, otherForm: 0.25 },
    miss: 0.1,
    namesakeBySlug: 0.002,
    namesakeByEmail: 0.05,
  },
  apollo: {
    meanAge: 10,
    habits: { typo: 0.015, missing: 0.06, otherForm: 0.35 },
    miss: 0.15,
    namesakeBySlug: 0.015,
    namesakeByEmail: 0.03,
  },
  zia: {
    meanAge: 15,
    habits: { typo: 0.025, missing: 0.1, otherForm: 0.5 },
    miss: 0.3,
    namesakeBySlug: 0.06,
    namesakeByEmail: 0.06,
  },
} as const satisfies Record<string, Vendor>;
