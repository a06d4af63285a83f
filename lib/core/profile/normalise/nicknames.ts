/** Given names that stand for each other in English-speaking offices; the first of a line is the full form. No name stands in two lines. */
const LINES = [
  'alexander alex sasha',
  'andrew andy drew',
  'anthony tony',
  'benjamin ben benny',
  'catherine katherine kathryn kate katie kathy cathy',
  'charles charlie chuck',
  'christopher chris',
  'daniel dan danny',
  'david dave',
  'deborah deb debbie',
  'donald don',
  'edward ed eddie ted',
  'elizabeth liz lizzie beth betty eliza',
  'frederick fred freddie',
  'gregory greg',
  'james jim jimmy jamie',
  'jennifer jen jenny',
  'jeffrey jeff',
  'jonathan jon',
  'john johnny jack',
  'joseph joe joey',
  'joshua josh',
  'kenneth ken kenny',
  'lawrence larry',
  'margaret maggie meg peggy',
  'matthew matt',
  'michael mike mick mickey',
  'nicholas nick nicky',
  'patricia patty trish',
  'peter pete',
  'philip phil phillip',
  'rebecca becky',
  'richard rick ricky dick rich',
  'robert rob bob bobby robbie',
  'ronald ron ronnie',
  'samuel sam sammy',
  'stephen steven steve',
  'susan sue susie',
  'theodore theo',
  'thomas tom tommy',
  'timothy tim timmy',
  'victoria vicky',
  'vincent vince',
  'william will bill billy liam',
  'zachary zach zack',
];

const GROUP_OF: ReadonlyMap<string, readonly string[]> = new Map(
  LINES.flatMap((line) => {
    const names = line.split(' ');
    return names.map((name) => [name, names] as const);
  }),
);

/** The folded name itself and every folded name it may stand for. */
export const nicknamesOf = (name: string): readonly string[] => GROUP_OF.get(name) ?? [name];
