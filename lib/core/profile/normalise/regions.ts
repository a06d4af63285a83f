/** Codes of states and provinces that addresses are written with, by country. ISO 3166-2 without the country. */
const REGIONS: Readonly<Record<string, string>> = {
  us:
    'al alabama,ak alaska,az arizona,ar arkansas,ca california,co colorado,ct connecticut,de delaware,fl florida,ga georgia,' +
    'hi hawaii,id idaho,il illinois,in indiana,ia iowa,ks kansas,ky kentucky,la louisiana,me maine,md maryland,' +
    'ma massachusetts,mi michigan,mn minnesota,ms mississippi,mo missouri,mt montana,ne nebraska,nv nevada,' +
    'nh new hampshire,nj new jersey,nm new mexico,ny new york,nc north carolina,nd north dakota,oh ohio,ok oklahoma,' +
    'or oregon,pa pennsylvania,ri rhode island,sc south carolina,sd south dakota,tn tennessee,tx texas,ut utah,' +
    'vt vermont,va virginia,wa washington,wv west virginia,wi wisconsin,wy wyoming,dc district of columbia',
  ca:
    'ab alberta,bc british columbia,mb manitoba,nb new brunswick,nl newfoundland and labrador,ns nova scotia,on ontario,' +
    'pe prince edward island,qc quebec,sk saskatchewan,nt northwest territories,nu nunavut,yt yukon',
  au:
    'nsw new south wales,vic victoria,qld queensland,wa western australia,sa south australia,tas tasmania,' +
    'act australian capital territory,nt northern territory',
  br: 'sp sao paulo,rj rio de janeiro,mg minas gerais,rs rio grande do sul,pr parana,sc santa catarina,df distrito federal,ba bahia',
};

const NAMES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries(REGIONS).map(([country, lines]) => [
    country,
    new Map(
      lines.split(',').map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), line.slice(space + 1)] as const;
      }),
    ),
  ]),
);

/** The name of a state by its code in this country; undefined when it is no code there. */
export const regionName = (code: string, country: string | undefined): string | undefined =>
  country === undefined ? undefined : NAMES.get(country)?.get(code);
