import type { Identity } from '@/lib/core/identity/types';
import type { Place } from './finding';

/**
 * Why a place names the person whom the page is about, surest first: a profile's own data, a link that says "this is me", the sender of the
 * mail, the author of the article.
 */
export const ABOUT = ['profile', 'me', 'sender', 'author'] as const;
export type About = (typeof ABOUT)[number];

/** Somebody whom a passage names, with what it says about her. */
export interface Named {
  key: string;
  identity: Identity;
  opaqueId: boolean;
  where: Place;
  name: string | undefined;
  about: About | undefined;
}
