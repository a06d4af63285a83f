/** A city as English and its own people call it. */
export interface Place {
  city: string;
  localCity: string;
  region: string;
  regionCode: string;
  country: string;
  localCountry: string;
  countryCode: string;
  timeZone: string;
}

const LINES = `
Portland|Portland|Oregon|OR|United States|USA|US|America/Los_Angeles
Portland|Portland|Maine|ME|United States|USA|US|America/New_York
New York|New York City|New York|NY|United States|USA|US|America/New_York
San Francisco|San Francisco|California|CA|United States|USA|US|America/Los_Angeles
Austin|Austin|Texas|TX|United States|USA|US|America/Chicago
Boston|Boston|Massachusetts|MA|United States|USA|US|America/New_York
Chicago|Chicago|Illinois|IL|United States|USA|US|America/Chicago
Seattle|Seattle|Washington|WA|United States|USA|US|America/Los_Angeles
Denver|Denver|Colorado|CO|United States|USA|US|America/Denver
Indianapolis|Indianapolis|Indiana|IN|United States|USA|US|America/New_York
London|London|England|ENG|United Kingdom|UK|GB|Europe/London
Manchester|Manchester|England|ENG|United Kingdom|UK|GB|Europe/London
Edinburgh|Edinburgh|Scotland|SCT|United Kingdom|UK|GB|Europe/London
Berlin|Berlin|Berlin|BE|Germany|Deutschland|DE|Europe/Berlin
Munich|München|Bavaria|BY|Germany|Deutschland|DE|Europe/Berlin
Cologne|Köln|North Rhine-Westphalia|NW|Germany|Deutschland|DE|Europe/Berlin
Hamburg|Hamburg|Hamburg|HH|Germany|Deutschland|DE|Europe/Berlin
Paris|Paris|Île-de-France|IDF|France|France|FR|Europe/Paris
Lyon|Lyon|Auvergne-Rhône-Alpes|ARA|France|France|FR|Europe/Paris
Madrid|Madrid|Community of Madrid|MD|Spain|España|ES|Europe/Madrid
Barcelona|Barcelona|Catalonia|CT|Spain|España|ES|Europe/Madrid
Seville|Sevilla|Andalusia|AN|Spain|España|ES|Europe/Madrid
São Paulo|São Paulo|São Paulo|SP|Brazil|Brasil|BR|America/Sao_Paulo
Rio de Janeiro|Rio de Janeiro|Rio de Janeiro|RJ|Brazil|Brasil|BR|America/Sao_Paulo
Mumbai|Mumbai|Maharashtra|MH|India|India|IN|Asia/Kolkata
Bengaluru|Bangalore|Karnataka|KA|India|India|IN|Asia/Kolkata
Stockholm|Stockholm|Stockholm County|AB|Sweden|Sverige|SE|Europe/Stockholm
Gothenburg|Göteborg|Västra Götaland County|O|Sweden|Sverige|SE|Europe/Stockholm
Warsaw|Warszawa|Mazowieckie|MZ|Poland|Polska|PL|Europe/Warsaw
Krakow|Kraków|Małopolskie|MA|Poland|Polska|PL|Europe/Warsaw
Moscow|Москва|Moscow|MOW|Russia|Россия|RU|Europe/Moscow
`;

const readPlace = (line: string): Place => {
  const [
    city = '',
    localCity = '',
    region = '',
    regionCode = '',
    country = '',
    localCountry = '',
    code = '',
    zone = '',
  ] = line.split('|');
  return { city, localCity, region, regionCode, country, localCountry, countryCode: code, timeZone: zone };
};

export const PLACES: readonly Place[] = LINES.trim().split('\n').map(readPlace);

/** Numbering of a country: calling code, national prefix, and a mobile and an office number to fill in ("d" is any digit). */
export interface Numbering {
  calling: string;
  trunk: string;
  mobile: string;
  office: string;
}

export const NUMBERINGS: Readonly<Record<string, Numbering>> = {
  US: { calling: '1', trunk: '', mobile: '202 55d dddd', office: '415 55d dddd' },
  GB: { calling: '44', trunk: '0', mobile: '7700 900ddd', office: '20 7946 0ddd' },
  DE: { calling: '49', trunk: '0', mobile: '151 2345dddd', office: '30 2312 5ddd' },
  FR: { calling: '33', trunk: '0', mobile: '6 39 98 dd dd', office: '1 99 00 dd dd' },
  ES: { calling: '34', trunk: '', mobile: '600 10d ddd', office: '910 10d ddd' },
  BR: { calling: '55', trunk: '0', mobile: '11 96123 dddd', office: '11 3123 dddd' },
  IN: { calling: '91', trunk: '0', mobile: '98765 ddddd', office: '22 6123 dddd' },
  SE: { calling: '46', trunk: '0', mobile: '70 174 dd dd', office: '8 465 004 dd' },
  PL: { calling: '48', trunk: '', mobile: '601 23d ddd', office: '22 123 dd dd' },
  RU: { calling: '7', trunk: '8', mobile: '912 345 dd dd', office: '495 123 dd dd' },
};
