/**
 * Cyrillic (Russian, Ukrainian, Bulgarian, Serbian) and Greek in Latin letters, near the passports' way (ICAO Doc 9303). `Intl` has no
 * transliteration, and libraries for it weigh 50 kB and more (docs/decisions/0007); Chinese, Japanese, Korean and Arabic need a dictionary
 * and stay as they are.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'а a,б b,в v,г g,д d,е e,ё e,ж zh,з z,и i,й i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh,щ shch,ъ ,ы y,ь ,' +
    'э e,ю iu,я ia,є ie,і i,ї i,ґ g,ј j,љ lj,њ nj,ћ c,ђ dj,џ dz,' +
    'α a,β v,γ g,δ d,ε e,ζ z,η i,θ th,ι i,κ k,λ l,μ m,ν n,ξ x,ο o,π p,ρ r,σ s,ς s,τ t,υ y,φ f,χ ch,ψ ps,ω o'
  )
    .split(',')
    .map((pair) => {
      const [letter = '', latin = ''] = pair.split(' ');
      return [letter, latin] as const;
    }),
);

/** Folded text with every letter that has one way into Latin written so. */
export const transliterate = (folded: string): string =>
  folded.replace(/[\u0370-\u03ff\u0400-\u04ff]/g, (letter) => LETTERS.get(letter) ?? letter);

/** Spellings that the many ways of writing Cyrillic and Greek names in Latin letters differ by, brought to one: for comparison only. */
export const soundKey = (latin: string): string =>
  latin
    .replace(/shch/g, 'sch')
    .replace(/kh|ch/g, 'h')
    .replace(/ts|tz/g, 'z')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/^ie/, 'e')
    .replace(/i+/g, 'i')
    .replace(/iu/g, 'u')
    .replace(/ia/g, 'a')
    .replace(/(.)\1/g, '$1');
