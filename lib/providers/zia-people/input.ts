import { linkedInUrl } from '@/lib/core/identity/slug';
import type { Identity } from '@/lib/core/identity/types';
import { ziaText } from '@/lib/connections/zoho/zia-input';
import type { PersonalField } from '@/lib/http/types';
import type { Query } from '@/lib/providers/types';

/** `enrich_based_on`; every key is optional and at least one is there. */
export interface EnrichBasedOn {
  email?: string;
  social?: { linkedin: string };
  name?: string;
  company?: { name?: string; website?: string };
}

/**
 * What Zia may be asked with: every value that its rules allow, undefined when they leave none. `name` and `company` go together or
 * not at all. Company is an object, as in the documented sample; the page's prose calls it text.
 * Follows https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/create-ppl-enrichment.html
 */
export function ziaPeopleInput({ identity, also, known }: Query): EnrichBasedOn | undefined {
  const identities = [identity, ...also];
  const email = first(identities, (each) => (each.kind === 'email' ? ziaText(each.address) : undefined));
  const linkedin = first(identities, (each) =>
    each.kind === 'linkedin' ? ziaText(handle(each)) : undefined,
  );
  const name = ziaText(known.fullName);
  const companyName = ziaText(known.company);
  const website = ziaText(known.companyDomain);
  const isEmployed = companyName !== undefined || website !== undefined;

  const input: EnrichBasedOn = {
    ...(email === undefined ? {} : { email }),
    ...(linkedin === undefined ? {} : { social: { linkedin } }),
    ...(name === undefined || !isEmployed
      ? {}
      : {
          name,
          company: {
            ...(companyName === undefined ? {} : { name: companyName }),
            ...(website === undefined ? {} : { website }),
          },
        }),
  };
  return Object.keys(input).length === 0 ? undefined : input;
}

/** Which personal data the input carries, for the ledger. */
export function personalFields(input: EnrichBasedOn): readonly PersonalField[] {
  const fields: PersonalField[] = [];
  if (input.email !== undefined) fields.push('email');
  if (input.social !== undefined) fields.push('linkedin');
  if (input.name !== undefined) fields.push('name', 'company');
  return fields;
}

/** "linkedin.com/in/jane-doe": without scheme, as in the documented sample. */
const handle = (identity: Extract<Identity, { kind: 'linkedin' }>): string =>
  linkedInUrl(identity.slug).replace('https://www.', '');

function first(identities: readonly Identity[], read: (identity: Identity) => string | undefined) {
  return identities.map(read).find((value) => value !== undefined);
}
