import type { SandboxCompany, SandboxPerson, World } from '../types.ts';
import { isObject, type JsonObject } from './json.ts';

/** Whom Zia takes a people request to mean: by email, else by LinkedIn address, else by name with company or website. */
export function matchPerson(world: World, input: JsonObject): SandboxPerson | undefined {
  const email = textOf(input, 'email');
  const slug = slugOf(textOf(objectOf(input, 'social'), 'linkedin'));
  const byEmail = email && world.people.find((person) => person.emails.includes(email));
  const bySlug = slug && world.people.find((person) => person.slug === slug);
  return byEmail || bySlug || matchName(world, input);
}

/** Which company Zia takes an organization request to mean: by website, else by the email's domain, else by name. */
export function matchCompany(world: World, input: JsonObject): SandboxCompany | undefined {
  const domains = [domainOf(textOf(input, 'website')), textOf(input, 'email').split('@')[1]];
  const byDomain = domains
    .map((domain) => world.companies.find((company) => company.domain === domain))
    .find((company) => company !== undefined);
  const name = textOf(input, 'name');
  return byDomain ?? world.companies.find((company) => name !== '' && isSameName(company.name, name));
}

function matchName(world: World, input: JsonObject): SandboxPerson | undefined {
  const name = textOf(input, 'name');
  const given = objectOf(input, 'company');
  const website = textOf(input, 'website') || textOf(given, 'website');
  const employer = matchCompany(world, { name: textOf(given, 'name'), website });
  if (name === '' || !employer) return undefined;
  return world.people.find(
    (person) => person.name.toLowerCase() === name && person.company === employer.domain,
  );
}

/** "Acme Robotics" is "Acme Robotics GmbH". */
function isSameName(one: string, other: string): boolean {
  const [shorter, longer] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length);
  return longer === shorter || longer?.startsWith(`${shorter} `) === true;
}

function slugOf(address: string): string {
  const [, slug = ''] = /linkedin\.com\/in\/([^/?#]+)/.exec(address) ?? [];
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

function domainOf(website: string): string {
  return website
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '');
}

function textOf(input: JsonObject, key: string): string {
  const value = input[key];
  return typeof value === 'string' ? value.trim().toLowerCase() : '';
}

function objectOf(input: JsonObject, key: string): JsonObject {
  const value = input[key];
  return isObject(value) ? value : {};
}
