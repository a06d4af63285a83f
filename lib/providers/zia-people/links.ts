import { slugOf } from '@/lib/core/answer/identities';
import type { JsonPath } from '@/lib/core/answer/json-pointer';
import { httpsUrl } from '@/lib/core/answer/link';
import type { LinkedInSlug } from '@/lib/core/identity/types';
import type { LinkValue } from '@/lib/core/profile/fields';
import type { ZiaPerson } from './wire';

/** A person's LinkedIn addresses and other networks, with where they stand below `enriched_data`. */
export interface ZiaLinks {
  linkedin: readonly { slug: LinkedInSlug; path: JsonPath }[];
  others: readonly { link: LinkValue; path: JsonPath }[];
}

/** Zia writes addresses without a scheme ("twitter.com/jane"). A LinkedIn address that names nobody is dropped. */
export function readLinks(person: ZiaPerson): ZiaLinks {
  const linkedin: { slug: LinkedInSlug; path: JsonPath }[] = [];
  const others: { link: LinkValue; path: JsonPath }[] = [];
  (person.social_media ?? []).forEach((media, mediaIndex) => {
    (media?.media_url ?? []).forEach((written, urlIndex) => {
      const url = httpsUrl(written);
      if (url === undefined) return;
      const path = ['social_media', mediaIndex, 'media_url', urlIndex];
      const network = networkName(media?.media_type ?? new URL(url).hostname);
      const slug = slugOf(url);
      if (slug !== undefined) linkedin.push({ slug, path });
      else if (network !== 'linkedin') others.push({ link: { network, url }, path });
    });
  });
  return { linkedin, others };
}

/** "twitter" for Zia's "twitter.com". */
const networkName = (mediaType: string): string =>
  mediaType
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.com$/, '');
