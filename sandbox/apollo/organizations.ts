import type { World } from '../types.ts';
import type { Endpoint } from './people.ts';
import { spend } from './spend.ts';

/** `/organizations/enrich` by `domain`, `linkedin_url`, `website` or `name`: 1 credit. Its "not found" is not documented: null. */
export function createOrganizationEnrich(world: World): Endpoint {
  return (context, account) => {
    const { domain, linkedin_url: url, website, name } = context.req.query();
    if (!domain && !url && !website && !name) {
      return context.json({ error: "Required parameter 'domain' missing" }, 422);
    }
    const host = domain ?? hostOf(website);
    const company = world.companies.find(
      (one) =>
        (host !== undefined && one.domain === host.toLowerCase()) ||
        (url !== undefined && companySlug(one.apollo?.['linkedin_url']) === companySlug(url)) ||
        (name !== undefined && one.name.toLowerCase() === name.toLowerCase()),
    );
    const organization = company?.apollo ?? null;
    return spend(context, account, organization ? 1 : 0) ?? context.json({ organization });
  };
}

function hostOf(website: string | undefined): string | undefined {
  return website
    ?.replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .split('/')[0];
}

/** The part after /company/; NaN-like for anything else, so that two unreadable addresses are not the same company. */
function companySlug(url: unknown): string | symbol {
  const slug = typeof url === 'string' ? /linkedin\.com\/company\/([^/?#]+)/i.exec(url)?.[1] : undefined;
  return slug?.toLowerCase() ?? Symbol('no company');
}
