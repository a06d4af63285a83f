import type { Company } from './companies.ts';
import { year } from './dates.ts';
import {
  band,
  companyFact,
  companyForms,
  coarsePlace,
  firstNameForms,
  fullNameForms,
  industryForms,
  lastNameForms,
  phoneFact,
  phoneForms,
  placeFact,
  placeForms,
  printed,
  titleFact,
} from './facts.ts';
import { heldAt, homeAt, mainAt, NOW, type Month, type Person } from './person.ts';
import type { Speaker } from './speaker.ts';

/** Zia people: gathered from the web, undated, in years at best, addresses of all employers in one list. */
export function ziaPeopleBody(speaker: Speaker, person: Person, seenAt: Month): string {
  const { random } = speaker;
  const fact = `person ${person.slug}`;
  const main = mainAt(person, seenAt);
  const company = main?.company;
  const place = homeAt(person, seenAt);
  const known = person.jobs.filter(({ start }) => start <= seenAt);
  const open = new Set(heldAt(person, seenAt));
  const emails = [
    ...known.flatMap(({ email }) =>
      email !== undefined && random.chance(0.35) ? [{ type: 'PROFESSIONAL', email }] : [],
    ),
    ...(random.chance(0.2) ? [{ type: 'PERSONAL', email: person.personalEmail }] : []),
  ];
  for (const { email } of emails) speaker.alsoMeans('email', email, email);
  if (company !== undefined) speaker.alsoMeans('domain', company.domain, companyFact(company));
  const links = [
    ...(random.chance(0.7) ? [['linkedin.com', `linkedin.com/in/${person.slug}`]] : []),
    ...(person.twitter !== undefined && random.chance(0.6)
      ? [['twitter.com', `twitter.com/${person.twitter}`]]
      : []),
  ];
  speaker.alsoMeans('linkedin', `https://www.linkedin.com/in/${person.slug}`, fact);
  if (person.twitter !== undefined)
    speaker.alsoMeans('profile', `https://twitter.com/${person.twitter}`, `twitter ${person.twitter}`);
  const { mobile } = person;
  const data = {
    name: speaker.sayAlways('fullName', fact, fullNameForms(person)),
    first_name: speaker.say('firstName', fact, firstNameForms(person)),
    last_name: speaker.say('lastName', fact, lastNameForms(person)),
    designation: main && speaker.say('title', titleFact(main.title), main.title.forms),
    website: company && random.chance(0.8) ? company.domain : null,
    primary_email: emails[0]?.email ?? null,
    email_infos: emails,
    primary_contact: random.chance(0.35)
      ? speaker.sayAlways(
          'phone',
          phoneFact(mobile.place, mobile.digits),
          phoneForms(mobile.place, mobile.digits),
          true,
        )
      : null,
    company_info: {
      name: company && speaker.sayAlways('company', companyFact(company), companyForms(company)),
      industries:
        company === undefined
          ? []
          : [speaker.sayAlways('industry', `industry ${company.industry}`, industryForms(company, 2), true)],
      experiences: known
        .filter(() => random.chance(0.7))
        .map((job) => ({
          company_name: speaker.sayAlways('company', companyFact(job.company), companyForms(job.company)),
          title: speaker.sayAlways('title', titleFact(job.title), job.title.forms),
          primary: job === main,
          start_period: random.chance(0.8) ? year(job.start) : null,
          end_period: open.has(job) || job.forgotten || job.end === undefined ? null : year(job.end),
        })),
    },
    educations: person.studies
      .filter(() => random.chance(0.6))
      .map(({ school }) => ({
        school_name: speaker.sayAlways('school', school[0], school),
        degrees: null,
        majors: null,
      })),
    skills: random
      .some(person.skills, 0.4)
      .flatMap((forms) => speaker.say('skill', forms[0], forms, true) ?? []),
    primary_address_info: {
      name: random.chance(0.2)
        ? coarsePlace(place)
        : speaker.say('place', placeFact(place), placeForms(place)),
    },
    social_media: links.map(([media_type, url]) => ({ media_type, media_url: [url] })),
  };
  return JSON.stringify({ __zia_people_enrichment: [{ id: '1', status: 'COMPLETED', enriched_data: data }] });
}

/** Zia organization: what a company says of itself on the web, some years old. */
export function ziaOrganizationBody(speaker: Speaker, company: Company, seenAt: Month): string {
  const { random } = speaker;
  const fact = companyFact(company);
  const years = (NOW - seenAt) / 12;
  const employees = Math.max(1, Math.round(company.employees / company.growth ** years));
  const size = random.chance(0.5) ? band(employees) : String(employees);
  const counts = random.chance(0.5) ? size : employees >= 10_000 ? `${Math.round(employees / 1000)}K` : size;
  const isBand = counts === band(employees);
  const right = isBand ? band(employees) === band(company.employees) : true;
  if (right)
    speaker.note('size', counts, fact, isBand ? company.employees : employees, company.employees, 0.15);
  const estimate = company.revenue * (0.7 + random.next() * 0.6);
  const revenue = `$${printed(estimate)}`;
  speaker.note('revenue', revenue, fact, estimate, company.revenue, 0.25);
  const founded = random.chance(0.04) ? company.founded + random.pick([-1, 1, 2]) : company.founded;
  speaker.note('founded', String(founded), fact, founded, company.founded, 0);
  const { place, street, postalCode } = company;
  const line = [street, place.city, place.region, postalCode, place.country].join(', ');
  speaker.alsoMeans('address', line, fact);
  const page = `https://linkedin.com/company/${company.linkedInSlug}`;
  speaker.alsoMeans('companyPage', page, fact);
  speaker.alsoMeans('domain', company.domain, fact);
  speaker.alsoMeans('description', company.description, fact);
  const data = {
    name: speaker.sayAlways('company', fact, companyForms(company)),
    website: `https://www.${company.domain}`,
    primary_contact: random.chance(0.6)
      ? speaker.sayAlways(
          'companyPhone',
          phoneFact(place, company.phone),
          phoneForms(place, company.phone),
          true,
        )
      : null,
    no_of_employees: random.chance(0.85) ? counts : null,
    revenue: random.chance(0.6) ? revenue : null,
    founding_year: random.chance(0.8) ? String(founded) : null,
    industries: [
      random.chance(0.05)
        ? 'Consumer Goods'
        : speaker.sayAlways('industry', `industry ${company.industry}`, industryForms(company, 2), true),
    ],
    description: random.chance(0.7) ? [{ description: company.description }] : [],
    head_quarters: random.chance(0.7)
      ? [
          {
            fill_address: street,
            city: place.city,
            state: place.region,
            pin_code: postalCode,
            country: place.country,
          },
        ]
      : [],
    social_media: [{ media_type: 'LINKEDIN', media_url: [`linkedin.com/company/${company.linkedInSlug}`] }],
  };
  return JSON.stringify({ __zia_org_enrichment: [{ id: '1', status: 'COMPLETED', enriched_data: data }] });
}
