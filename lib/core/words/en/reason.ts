import type { Reason } from '@/lib/core/identity/types';
import { area } from '@/lib/core/words/area';

const reasons: Readonly<Record<Reason, string>> = {
  empty: 'Nothing was entered: paste a LinkedIn profile link or an email address.',
  'too-long': 'This is too long to be a link or an address: paste one profile link or one email address.',
  malformed: 'This is no complete link: copy the profile’s address from the address bar and paste it again.',
  'malformed-address':
    'This is no complete email address: check it for a missing part, such as the domain after the @.',
  'not-linkedin': 'This link does not lead to LinkedIn: paste a linkedin.com/in/… link or an email address.',
  'look-alike-host':
    'This link only looks like LinkedIn: do not sign in there, and paste a linkedin.com/in/… link.',
  'short-link': 'A short link hides where it leads: open it, and paste the address it ends at.',
  'own-profile':
    '“/in/me” means whoever is signed in: open the profile, and paste the address with the name in it.',
  'unavailable-profile':
    'LinkedIn shows no profile here: it is gone or hidden, so try the person’s email address.',
  placeholder: 'This is a template’s example and no person: replace it by the real profile link.',
  'company-page': 'This is an organization’s page: open the person’s own profile, and paste its address.',
  'search-page': 'This is a search: open one of the people it found, and paste that profile’s address.',
  post: 'This is a post or an article: open its author’s profile, and paste that address.',
  'sales-navigator-no-public-link':
    'A Sales Navigator lead has no public link here: open the lead’s three-dot menu, choose “Copy LinkedIn.com URL”, and paste that.',
  recruiter:
    'A Recruiter link names nobody outside Recruiter: open the public profile from it, and paste that address.',
  'old-member-link':
    'LinkedIn no longer opens links with a member number: search the person by name, and paste the profile’s address.',
  'not-a-person': 'This LinkedIn page is about no person: open a profile, and paste its address.',
};

/** Why a text names no person, and what to paste instead. */
export const reasonWords = area('reason', { reasons });
