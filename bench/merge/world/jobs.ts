import { phrases } from './words.ts';

/** A title in the spellings that people use for it, its rank and its function. */
export interface Title {
  id: string;
  forms: [string, ...string[]];
  seniority: string;
  department: string;
}

const LEVELS: readonly (readonly [string, string])[] = [
  ['junior', 'entry'],
  ['', 'senior'],
  ['senior', 'senior'],
  ['manager', 'manager'],
  ['director', 'director'],
  ['vp', 'vp'],
  ['chief', 'c_suite'],
];

const FUNCTIONS: readonly (readonly [string, string, string, string])[] = [
  ['Sales', 'Account Executive', 'Chief Revenue Officer', 'CRO'],
  ['Marketing', 'Marketing Specialist', 'Chief Marketing Officer', 'CMO'],
  ['Engineering', 'Software Engineer', 'Chief Technology Officer', 'CTO'],
  ['Finance', 'Financial Analyst', 'Chief Financial Officer', 'CFO'],
  ['Operations', 'Operations Analyst', 'Chief Operating Officer', 'COO'],
  ['Human Resources', 'Recruiter', 'Chief People Officer', 'CHRO'],
  ['Product', 'Product Manager', 'Chief Product Officer', 'CPO'],
];

const formsOf = (
  level: string,
  [area, base, chief, short]: (typeof FUNCTIONS)[number],
): [string, ...string[]] => {
  switch (level) {
    case 'junior':
      return [`Junior ${base}`, `Jr. ${base}`, `${base} (Junior)`];
    case 'senior':
      return [`Senior ${base}`, `Sr. ${base}`, `Sr ${base}`];
    case 'manager':
      return [`${area} Manager`, `Manager, ${area}`, `Manager of ${area}`];
    case 'director':
      return [`Director of ${area}`, `Director, ${area}`, `${area} Director`];
    case 'vp':
      return [`VP ${area}`, `Vice President of ${area}`, `VP, ${area}`, `V.P. of ${area}`];
    case 'chief':
      return [chief, short, `${chief} (${short})`];
    default:
      return [base, base.toUpperCase(), base.toLowerCase()];
  }
};

/** Careers climb within one function. */
export const LADDERS: readonly (readonly Title[])[] = FUNCTIONS.map((kind) =>
  LEVELS.map(([level, seniority]) => ({
    id: `${level} ${kind[0]}`,
    forms: formsOf(level, kind),
    seniority,
    department: kind[0],
  })),
);

export const BOARD: Title = {
  id: 'board',
  forms: ['Board Member', 'Member of the Board'],
  seniority: 'owner',
  department: 'Board',
};

export const SKILLS: readonly (readonly [string, ...string[]])[] = [
  ['JavaScript', 'Javascript', 'javascript'],
  ['Node.js', 'node.js'],
  ['TypeScript', 'Typescript'],
  ['Project Management', 'project management'],
  ['Machine Learning', 'machine learning'],
  ['C++', 'c++'],
  ['C#'],
  ['Account Management'],
  ['Public Speaking', 'public speaking'],
  ['SQL', 'sql'],
  ['Salesforce'],
  ['Negotiation', 'negotiation'],
  ['Go-to-Market Strategy', 'Go to Market Strategy'],
  ['Leadership', 'leadership'],
];

export const LANGUAGES = phrases('English, German, French, Spanish, Portuguese, Hindi, Swedish, Polish');

export const SCHOOLS: readonly (readonly [string, ...string[]])[] = [
  ['Example State University', 'Example State University (ESU)'],
  ['University of Northfield', 'Northfield University'],
  ['Technische Universität Beispielstadt', 'Technische Universitat Beispielstadt'],
  ['École Supérieure de Vallon', 'Ecole Superieure de Vallon'],
  ['Institute of Technology Example', 'Institute of Technology, Example'],
  ['Riverside College', 'Riverside college'],
];

export const DEGREES: readonly (readonly [string, ...string[]])[] = [
  ['Bachelor of Science', 'BSc', 'B.S.'],
  ['Master of Business Administration', 'MBA'],
  ['Master of Science', 'MSc'],
  ['Bachelor of Arts', 'BA'],
];
