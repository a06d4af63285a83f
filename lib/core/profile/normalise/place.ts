import { countryCode, isCountryCode } from './countries';
import { isNearlySame } from './near';
import { regionName } from './regions';
import { foldText } from './text';
import { rememberText } from './remember-text';

/** Cities by the name that English has for them; folded. */
const CITY_ALIASES: ReadonlyMap<string, string> = new Map(
  (
    'munchen munich,koln cologne,nurnberg nuremberg,wien vienna,geneve geneva,genf geneva,bruxelles brussels,brussel brussels,' +
    'antwerpen antwerp,lisboa lisbon,sevilla seville,milano milan,roma rome,firenze florence,torino turin,napoli naples,venezia venice,' +
    'praha prague,warszawa warsaw,cracow krakow,moskva moscow,москва moscow,kobenhavn copenhagen,goteborg gothenburg,' +
    'bangalore bengaluru,bombay mumbai,madras chennai,calcutta kolkata,gurgaon gurugram,athina athens,αθηνα athens,київ kyiv,kiev kyiv,' +
    'bucuresti bucharest,beograd belgrade,den haag the hague,nyc new york,new york city new york,la los angeles,sf san francisco,' +
    'frankfurt am main frankfurt,ciudad de mexico mexico city,東京 tokyo,北京 beijing,санкт петербург saint petersburg,' +
    'st petersburg saint petersburg'
  )
    .split(',')
    .map((line) => {
      const words = line.split(' ');
      // The English name is the last word, or the last two.
      const size = /(?:the hague|new york|los angeles|san francisco|mexico city|saint petersburg)$/.exec(
        line,
      );
      const at = size === null ? words.length - 1 : words.length - 2;
      return [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const;
    }),
);

/** "Greater Portland Area" and "Portland Metropolitan Area" are how LinkedIn says Portland. */
const cityOf = (part: string): string => {
  const city =
    part.replace(/^(greater|metro) /, '').replace(/ (metropolitan|metro)? ?(area|region)$/, '') || part;
  return CITY_ALIASES.get(city) ?? city;
};

/**
 * Equal for spellings of one place: "Portland, OR, USA" and "Greater Portland Area, Oregon, United States". From the town to the country,
 * the country by its ISO code. Coarser places differ.
 */
export const placeKey = rememberText((place: string): string => {
  const parts = place
    .split(/[,;]/)
    .map(foldText)
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  const isCode = last.length === 2 && isCountryCode(last);
  const country = parts.length > 1 && isCode ? last : countryCode(last);
  const rest = country === undefined ? parts : parts.slice(0, -1);
  // Two letters at the end of a place can be a state or a country: "CA", "IN". They stay what they are, and fit both.
  const named = rest.map((part, index) => (index === 0 && rest.length > 0 ? cityOf(part) : part));
  const regions = named.map((part, index) =>
    index === 0 && named.length > 1 ? part : (regionName(part, country) ?? part),
  );
  return [...regions, ...(country === undefined ? [] : [country])].join(', ');
});

/** How many parts a place names: a town with its region says more than the country alone. */
export const placeDetail = (place: string): number => placeKey(place).split(', ').length;

const isSamePart = (part: string, fine: readonly string[]): boolean => {
  const country = fine.at(-1);
  return (
    fine.some((other) => other === part || isNearlySame(other, part)) ||
    fine.includes(regionName(part, country) ?? part)
  );
};

/** True when everything that one key names is in the other: "portland, us" in "portland, oregon, us". */
export const isCoarserPlace = (coarse: string, fine: string): boolean => {
  const parts = fine.split(', ');
  return coarse.split(', ').every((part) => isSamePart(part, parts));
};

/** The country of a place, ISO 3166-1 in lower case; undefined when none is named. */
export const countryOf = (place: string): string | undefined => {
  const last = placeKey(place).split(', ').at(-1) ?? '';
  return isCountryCode(last) ? last : undefined;
};
