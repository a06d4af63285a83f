import { Hono } from 'hono';
import { contactInfo, linkedInPage, profilePage, searchPage, topCard } from '../pages/linkedin.ts';
import { hostilePage, mailPage, teamPage } from '../pages/sites.ts';
import type { SandboxPerson, World } from '../types.ts';

export const LINKEDIN_HOSTS = ['www.linkedin.com', 'de.linkedin.com'] as const;
export const SITE_HOSTS = ['www.acme-robotics.io', 'mail.northwind.io', 'hostile.test'] as const;

/** How long after the address changes the new person's cards arrive. */
const CARDS_AFTER_MS = 300;
/** How many people one page of search results shows. */
const RESULTS_PER_PAGE = 14;

/** LinkedIn-like pages of everybody in the world: profiles that change without reload, contact info, search, company, authwall. */
export function createLinkedIn({ people }: World): Hono {
  const app = new Hono();
  const find = (slug: string) =>
    people.find((person) => person.slug === decodeURIComponent(slug).toLowerCase());
  const profile = (person: SandboxPerson) => {
    const place = people.indexOf(person);
    const next = people[(place + 1) % people.length] ?? person;
    return profilePage(person, next, people.slice(place + 2, place + 5), CARDS_AFTER_MS);
  };
  app.get('/in/:slug/*', (context) => {
    const person = find(context.req.param('slug'));
    return person ? context.html(profile(person)) : context.html(linkedInPage('Profile not found', ''), 404);
  });
  app.get('/flagship-web/in/:slug/overlay/contact-info/', (context) => {
    const person = find(context.req.param('slug'));
    return person
      ? context.html(`${String(topCard(person))}${String(contactInfo(person))}`)
      : context.notFound();
  });
  app.get('/flagship-web/in/:slug/*', (context) => {
    const person = find(context.req.param('slug'));
    return person ? context.html(topCard(person)) : context.notFound();
  });
  app.get('/search/results/people/', (context) =>
    context.html(searchPage(people.slice(0, RESULTS_PER_PAGE))),
  );
  app.get('/company/:name/*', (context) =>
    context.html(linkedInPage(context.req.param('name'), 'A company')),
  );
  app.get('/authwall', (context) => context.html(linkedInPage('Sign Up', 'Join LinkedIn')));
  return app;
}

/** The other sites: a company's team page, web mail, and a page that looks for extensions. */
export function createSites({ people, companies }: World): Hono {
  const app = new Hono();
  app.get('*', (context) => {
    const [company] = companies;
    const [first, second] = people;
    if (!company || !first || !second) return context.notFound();
    switch (new URL(context.req.url).hostname) {
      case 'www.acme-robotics.io':
        return context.html(
          teamPage(
            company,
            people.filter((person) => person.company === company.domain),
          ),
        );
      case 'mail.northwind.io':
        return context.html(mailPage(first, second));
      default:
        return context.html(hostilePage());
    }
  });
  return app;
}
