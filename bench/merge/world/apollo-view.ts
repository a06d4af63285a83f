import type { Company } from './companies.ts';
import { firstDay } from './dates.ts';
import {
  companyFact,
  companyForms,
  coarsePlace,
  firstNameForms,
  fullNameForms,
  headlineFact,
  industryForms,
  lastNameForms,
  phoneFact,
  phoneForms,
  placeFact,
  printed,
  titleFact,
} from './facts.ts';
import { addressAt, heldAt, homeAt, mainAt, NOW, type Month, type Person } from './person.ts';
import type { Speaker } from './speaker.ts';

/** Apollo's database: several sources of different age in one answer, and no date but those of the jobs. */
export function apolloBody(speaker: Speaker, person: Person, seenAt: Month, tag: string): string {
  const { random } = speaker;
  const main = mainAt(person, seenAt);
  // The history is not always as fresh as the title above it.
  const historyAt = random.chance(0.1) ? seenAt - random.whole(6, 24) : seenAt;
  const held = new Set(heldAt(person, historyAt));
  const isKnown = person.formerSlug === undefined || seenAt >= person.formerSlug.until;
  const slug = isKnown ? person.slug : (person.formerSlug?.slug ?? person.slug);
  const title = main && speaker.say('title', titleFact(main.title), main.title.forms);
  const company = main?.company;
  const place = homeAt(person, seenAt);
  const fact = `person ${person.slug}`;
  const hasTown = !random.chance(0.08);
  const parts = [...(hasTown ? [place.city] : []), place.region, place.country];
  if (hasTown) speaker.alsoMeans('place', parts.join(', '), placeFact(place));
  else if (parts.join(', ') !== coarsePlace(place)) throw new Error('A place without a town is coarse.');
  if (slug === person.slug) speaker.alsoMeans('linkedin', `https://www.linkedin.com/in/${slug}`, fact);
  const given = speaker.say('firstName', fact, firstNameForms(person));
  const family = random.chance(0.01)
    ? person.latinFamily[0].charAt(0)
    : speaker.say('lastName', fact, lastNameForms(person));
  for (const network of ['twitter', 'github'] as const) {
    const handle = person[network];
    if (handle !== undefined)
      speaker.alsoMeans('profile', `https://${network}.com/${handle}`, `${network} ${handle}`);
  }
  const answer = {
    person: {
      id: `apollo-${tag}`,
      name: speaker.sayAlways('fullName', fact, fullNameForms(person)),
      first_name: given,
      last_name: family,
      linkedin_url: random.chance(0.04) ? null : `http://www.linkedin.com/in/${slug}`,
      title,
      headline:
        main && company && title
          ? speaker.say('headline', headlineFact(main.title, company), [`${title} at ${company.name}`])
          : null,
      ...address(speaker, person, seenAt),
      personal_emails: random.chance(0.15) ? [personal(speaker, person)] : [],
      photo_url: null,
      twitter_url: person.twitter && random.chance(0.7) ? `https://twitter.com/${person.twitter}` : null,
      github_url: person.github && random.chance(0.6) ? `http://github.com/${person.github}` : null,
      city: hasTown ? place.city : null,
      state: place.region,
      country: place.country,
      employment_history: person.jobs
        .filter(({ start }) => start <= historyAt)
        .filter((job) => job === main || !random.chance(0.12))
        .map((job) => {
          const current = held.has(job) || (job.forgotten && random.chance(0.7));
          return {
            current,
            organization_id: `org-${job.company.id}`,
            organization_name: speaker.sayAlways(
              'company',
              companyFact(job.company),
              companyForms(job.company),
            ),
            title: speaker.sayAlways('title', titleFact(job.title), job.title.forms),
            start_date: random.chance(0.06) ? null : firstDay(job.start),
            end_date: current || job.end === undefined ? null : firstDay(job.end),
          };
        })
        .toReversed(),
      organization: company === undefined ? null : organization(speaker, company, seenAt),
      seniority: main ? said(speaker, 'seniority', main.title.seniority) : null,
      departments: main
        ? [said(speaker, 'department', main.title.department.toLowerCase().replace(' ', '_'))]
        : [],
    },
  };
  return JSON.stringify(answer);
}

/** Apollo's list words; Facet shows them with spaces. */
function said(speaker: Speaker, kind: 'seniority' | 'department', word: string): string {
  speaker.alsoMeans(kind, word.replaceAll('_', ' '), word.replaceAll('_', ' '));
  return word;
}

function personal(speaker: Speaker, person: Person): string {
  speaker.alsoMeans('email', person.personalEmail, person.personalEmail);
  return person.personalEmail;
}

/** The address lags behind the job: some answers still have the one at the employer before. Some are guessed by pattern. */
function address(speaker: Speaker, person: Person, seenAt: Month) {
  const { random } = speaker;
  if (random.chance(0.15)) return { email: null, email_status: 'unavailable' };
  if (random.chance(0.03)) return { email: 'email_not_unlocked@domain.com', email_status: 'unavailable' };
  const checkedAt = seenAt - Math.round(random.wait(4));
  const job = mainAt(person, checkedAt);
  if (job?.email === undefined) return { email: null, email_status: null };
  if (random.chance(0.12)) {
    const guess = addressAt('first.last', person.latinGiven[0], person.latinFamily[0], job.company.domain);
    if (guess === job.email) speaker.alsoMeans('email', guess, guess);
    return {
      email: guess,
      email_status: 'extrapolated',
      extrapolated_email_confidence: 0.5 + random.next() * 0.3,
    };
  }
  speaker.alsoMeans('email', job.email, job.email);
  return { email: job.email, email_status: random.chance(0.85) ? 'verified' : 'unverified' };
}

function organization(speaker: Speaker, company: Company, seenAt: Month) {
  const { random } = speaker;
  const fact = companyFact(company);
  const years = (NOW - seenAt) / 12;
  const employees = Math.max(1, Math.round(company.employees / company.growth ** years));
  const counted = random.chance(0.04) ? employees * 10 : Math.round(employees * (0.95 + random.next() * 0.1));
  speaker.note('size', String(counted), fact, counted, company.employees, 0.15);
  const estimate = Math.round(company.revenue * (0.8 + random.next() * 0.4));
  const printedRevenue = random.chance(0.6) ? printed(estimate) : null;
  speaker.note('revenue', printedRevenue ?? String(estimate), fact, estimate, company.revenue, 0.25);
  const founded = random.chance(0.05) ? company.founded + random.pick([-1, 1, 10]) : company.founded;
  speaker.note('founded', String(founded), fact, founded, company.founded, 0);
  const raw = `${company.street}, ${company.place.city}, ${company.place.region} ${company.postalCode}, ${company.place.countryCode}`;
  speaker.alsoMeans('address', raw, fact);
  const page = `https://www.linkedin.com/company/${company.linkedInSlug}`;
  speaker.alsoMeans('companyPage', page, fact);
  speaker.alsoMeans('domain', company.domain, fact);
  speaker.alsoMeans('description', company.description, fact);
  return {
    id: `org-${company.id}`,
    name: speaker.sayAlways('company', fact, companyForms(company)),
    website_url: `http://www.${company.domain}`,
    primary_domain: random.chance(0.9) ? company.domain : null,
    linkedin_url: `http://www.linkedin.com/company/${company.linkedInSlug}`,
    industry: random.chance(0.04)
      ? 'consumer goods'
      : speaker.say('industry', `industry ${company.industry}`, industryForms(company, 1), true),
    estimated_num_employees: random.chance(0.1) ? null : counted,
    annual_revenue: random.chance(0.35) ? null : estimate,
    ...(printedRevenue !== null && { annual_revenue_printed: printedRevenue }),
    founded_year: random.chance(0.2) ? null : founded,
    primary_phone: random.chance(0.4)
      ? {
          number: speaker.sayAlways(
            'companyPhone',
            phoneFact(company.place, company.phone),
            phoneForms(company.place, company.phone),
            true,
          ),
        }
      : {},
    raw_address: random.chance(0.7) ? raw : null,
    short_description: random.chance(0.6) ? company.description : null,
    technology_names: [],
  };
}
