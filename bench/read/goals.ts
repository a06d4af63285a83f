/** What the reader must reach; times are multiples of a floor measured in the same run. */
export const GOALS = {
  /** Of the JS floor. */
  fullRead: 2.0,
  longestTaskMs: 8,
  /** Of the same read in one go. */
  sliced: 1.2,
  /** Of what as many nodes cost in a full read. */
  change: 2,
  /** Of the floor, on a hostile page that holds nothing like an address, and on one full of it. */
  hostile: 3,
  hostileDense: 15,
  /** How much more than four times as long a page of four times the size may take. */
  growth: 1.5,
  bundleKilobytes: 10,
} as const;

/** `2.31 MISSED`, `1.20 ok`. */
export function verdict(figure: number, goal: number): string {
  return `${figure.toFixed(2)} ${figure <= goal ? 'ok' : 'MISSED'}`;
}
