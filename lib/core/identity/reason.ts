import type { Reason } from './types';

/** One sentence for the person who pasted it: what is wrong, and what to do instead. */
export function explainReason(reason: Reason): string {
  switch (reason) {
    case 'empty':
      return 'Nothing was entered: paste a LinkedIn profile link or an email address.';
    case 'too-long':
      return 'This is too long to be a link or an address: paste one profile link or one email address.';
    case 'malformed':
      return 'This is no complete link: copy the profile’s address from the address bar and paste it again.';
    case 'malformed-address':
      return 'This is no complete email address: check it for a missing part, such as the domain after the @.';
    case 'not-linkedin':
      return 'This link does not lead to LinkedIn: paste a linkedin.com/in/… link or an email address.';
    case 'look-alike-host':
      return 'This link only looks like LinkedIn: do not sign in there, and paste a linkedin.com/in/… link.';
    case 'short-link':
      return 'A short link hides where it leads: open it, and paste the address it ends at.';
    case 'own-profile':
      return '“/in/me” means whoever is signed in: open the profile, and paste the address with the name in it.';
    case 'unavailable-profile':
      return 'LinkedIn shows no profile here: it is gone or hidden, so try the person’s email address.';
    case 'placeholder':
      return 'This is a template’s example and no person: replace it by the real profile link.';
    case 'company-page':
      return 'This is an organization’s page: open the person’s own profile, and paste its address.';
    case 'search-page':
      return 'This is a search: open one of the people it found, and paste that profile’s address.';
    case 'post':
      return 'This is a post or an article: open its author’s profile, and paste that address.';
    case 'sales-navigator-no-public-link':
      return 'A Sales Navigator lead has no public link here: open the lead’s three-dot menu, choose “Copy LinkedIn.com URL”, and paste that.';
    case 'recruiter':
      return 'A Recruiter link names nobody outside Recruiter: open the public profile from it, and paste that address.';
    case 'old-member-link':
      return 'LinkedIn no longer opens links with a member number: search the person by name, and paste the profile’s address.';
    case 'not-a-person':
      return 'This LinkedIn page is about no person: open a profile, and paste its address.';
  }
}
