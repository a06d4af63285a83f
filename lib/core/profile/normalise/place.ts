import { foldText } from './text';

const COUNTRIES: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  'u s': 'united states',
  'u s a': 'united states',
  'united states of america': 'united states',
  uk: 'united kingdom',
  gb: 'united kingdom',
  'u k': 'united kingdom',
  'great britain': 'united kingdom',
  uae: 'united arab emirates',
  deutschland: 'germany',
  espana: 'spain',
  italia: 'italy',
  brasil: 'brazil',
  nederland: 'netherlands',
  'the netherlands': 'netherlands',
};

/** USPS codes; read only before "United States", since "CA" and "IN" are countries too. */
const STATES: ReadonlyMap<string, string> = new Map(
  (
    'al alabama,ak alaska,az arizona,ar arkansas,ca california,co colorado,ct connecticut,de delaware,fl florida,ga georgia,' +
    'hi hawaii,id idaho,il illinois,in indiana,ia iowa,ks kansas,ky kentucky,la louisiana,me maine,md maryland,' +
    'ma massachusetts,mi michigan,mn minnesota,ms mississippi,mo missouri,mt montana,ne nebraska,nv nevada,' +
    'nh new hampshire,nj new jersey,nm new mexico,ny new york,nc north carolina,nd north dakota,oh ohio,ok oklahoma,' +
    'or oregon,pa pennsylvania,ri rhode island,sc south carolina,sd south dakota,tn tennessee,tx texas,ut utah,' +
    'vt vermont,va virginia,wa washington,wv west virginia,wi wisconsin,wy wyoming,dc district of columbia'
  )
    .split(',')
    .map((line) => [line.slice(0, 2), line.slice(3)] as const),
);

/** "Greater Portland Area" and "Portland Metropolitan Area" are how LinkedIn says Portland. */
const cityOf = (part: string): string =>
  part.replace(/^(greater|metro) /, '').replace(/ (metropolitan|metro)? ?(area|region)$/, '') || part;

/** Equal for spellings of one place: "Portland, OR, USA" and "Greater Portland Area, Oregon, United States". Coarser places differ. */
export const placeKey = (place: string): string => {
  const parts = place
    .split(/[,;]/)
    .map((part) => cityOf(foldText(part)))
    .filter((part) => part !== '')
    .map((part) => (Object.hasOwn(COUNTRIES, part) ? (COUNTRIES[part] ?? part) : part));
  return parts
    .map((part, index) => (parts[index + 1] === 'united states' ? (STATES.get(part) ?? part) : part))
    .join(', ');
};
