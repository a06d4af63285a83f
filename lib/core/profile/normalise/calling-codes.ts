/** Calling codes (ITU-T E.164) by country of ISO 3166-1. */
const CODES: ReadonlyMap<string, string> = new Map(
  (
    'us1 ca1 pr1 do1 jm1 tt1 bs1 bb1 ru7 kz7 eg20 za27 gr30 nl31 be32 fr33 es34 hu36 it39 va39 ro40 ch41 at43 gb44 im44 je44 gg44 dk45 ' +
    'se46 no47 pl48 de49 pe51 mx52 cu53 ar54 br55 cl56 co57 ve58 my60 au61 id62 ph63 nz64 sg65 th66 jp81 kr82 vn84 cn86 tr90 in91 pk92 ' +
    'af93 lk94 mm95 ir98 ss211 ma212 dz213 tn216 ly218 gm220 sn221 mr222 ml223 gn224 ci225 bf226 ne227 tg228 bj229 mu230 lr231 sl232 ' +
    'gh233 ng234 td235 cf236 cm237 cv238 st239 gq240 ga241 cg242 cd243 ao244 gw245 sc248 sd249 rw250 et251 so252 dj253 ke254 tz255 ug256 ' +
    'bi257 mz258 zm260 mg261 re262 zw263 na264 mw265 ls266 bw267 sz268 km269 er291 aw297 fo298 gl299 gi350 pt351 lu352 ie353 is354 al355 ' +
    'mt356 cy357 fi358 bg359 lt370 lv371 ee372 md373 am374 by375 ad376 mc377 sm378 ua380 rs381 me382 xk383 hr385 si386 ba387 mk389 cz420 ' +
    'sk421 li423 bz501 gt502 sv503 hn504 ni505 cr506 pa507 ht509 gp590 bo591 gy592 ec593 gf594 py595 mq596 sr597 uy598 cw599 tl670 bn673 ' +
    'pg675 to676 sb677 vu678 fj679 ws685 nc687 pf689 kp850 hk852 mo853 kh855 la856 bd880 tw886 mv960 lb961 jo962 sy963 iq964 kw965 sa966 ' +
    'ye967 om968 ps970 ae971 il972 bh973 qa974 bt975 mn976 np977 tj992 tm993 az994 ge995 kg996 uz998'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), entry.slice(2)] as const),
);

export const callingCode = (country: string): string | undefined => CODES.get(country);

/** What is dialled before a national number, and never after the calling code. Most countries have 0. */
const TRUNKS: Readonly<Record<string, string>> = {
  ru: '8',
  kz: '8',
  by: '8',
  lt: '8',
  hu: '06',
  // Italy's 0 belongs to the number.
  it: '',
  va: '',
  sm: '',
};

export const trunkOf = (country: string): string => TRUNKS[country] ?? '0';
