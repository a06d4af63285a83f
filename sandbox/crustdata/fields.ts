import type { Refusal } from './query.ts';

/** What an answer holds when `fields` is absent (seed document 003, "Get all fields example"). */
export const DEFAULT_FIELDS = [
  'linkedin_profile_url',
  'linkedin_flagship_url',
  'name',
  'location',
  'email',
  'title',
  'last_updated',
  'headline',
  'summary',
  'num_of_connections',
  'skills',
  'profile_picture_url',
  'profile_picture_permalink',
  'twitter_handle',
  'languages',
  'all_employers',
  'past_employers',
  'current_employers',
  'education_background',
  'all_employers_company_id',
  'all_titles',
  'all_schools',
  'all_degrees',
] as const;

const EMPLOYER_FIELDS = [
  'employer_name',
  'employer_linkedin_id',
  'employer_logo_url',
  'employer_linkedin_description',
  'employer_company_id',
  'employer_company_website_domain',
  'domains',
  'employee_position_id',
  'employee_title',
  'employee_description',
  'employee_location',
  'start_date',
  'end_date',
  'is_default',
];

const EDUCATION_FIELDS = [
  'degree_name',
  'institute_name',
  'institute_linkedin_id',
  'institute_linkedin_url',
  'institute_logo_url',
  'field_of_study',
  'start_date',
  'end_date',
  'activities_and_societies',
];

const KNOWN = new Set<string>([
  ...DEFAULT_FIELDS,
  'business_email',
  ...EMPLOYER_FIELDS.flatMap((name) => [`current_employers.${name}`, `past_employers.${name}`]),
  ...EDUCATION_FIELDS.map((name) => `education_background.${name}`),
]);

/** "Not available by default": what asking for them without access does is not documented, so the sandbox refuses loudly. */
const RESTRICTED = new Set([
  'certifications',
  'honors',
  'linkedin_open_to_cards',
  'linkedin_joined_date',
  'linkedin_verifications',
]);

/** The names in the `fields` parameter, or the documented default set when it is absent. */
export function parseFields(text: string | undefined): { names: readonly string[] } | Refusal {
  if (text === undefined) return { names: DEFAULT_FIELDS };
  const names = text.split(',').map((name) => name.trim());
  for (const name of names) {
    if (RESTRICTED.has(name)) {
      return { status: 403, error: `Field '${name}' is not available for this account.` };
    }
    if (!KNOWN.has(name)) return { status: 400, error: `Field 'fields': Unknown field: ${name}` };
  }
  return { names };
}
