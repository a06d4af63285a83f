/**
 * Legal forms of companies as they read after folding, with runs of single letters joined ("S.p.A." is "spa", "sp. z o.o." is "sp zoo").
 * Short words that are also common at the end of a brand ("ad", "pc") are left out on purpose.
 */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  [
    'inc incorporated corp corporation co company llc llp lp pllc plc ltd limited pbc',
    'gmbh mbh ggmbh ag kg kgaa ohg ug gbr ek ev se eg haftungsbeschrankt',
    'sa sas sasu sarl eurl snc sca spa srl srls sapa scarl',
    'bv nv bvba sprl vof srl cv',
    'ab hb as asa ans aps ks oy oyj abp ky ehf hf',
    'sl slu slp lda ltda eireli sgps',
    'sro spol zoo doo dooel eood ood kft zrt nyrt uab sia ou oue',
    'pty pte pvt private proprietary sdn bhd tbk kk gk yk',
    'jsc pjsc ojsc cjsc ooo oao zao pao ооо оао зао пао ао',
    'sti fze fzco fzllc wll saoc',
  ].flatMap((line) => line.split(' ')),
);

/** Forms of several words. */
export const LEGAL_PHRASES: readonly string[] = [
  'sp zoo',
  'sa de cv',
  'sab de cv',
  'sapi de cv',
  's de rl de cv',
  's de rl',
  'public limited company',
  'limited liability company',
];

/** Forms and articles that stand before the name. */
export const LEADING_FORMS: ReadonlySet<string> = new Set(
  'the pt ooo oao zao pao ооо оао зао пао ао'.split(' '),
);

/** Chinese, Japanese and Korean forms, which no space separates from the name. */
export const UNSPACED_FORMS =
  /^(株式会社|有限会社|合同会社|주식회사)|(株式会社|有限会社|合同会社|주식회사|股份有限公司|有限责任公司|有限責任公司|股份公司|有限公司)$/gu;
