import type { Identity } from '@/lib/core/identity/types';

/** Somebody whom a page names. */
export interface Finding {
  identity: Identity;
  /** The address, or the slug as people read it. */
  label: string;
  /** The name beside it, only where the page gives it surely. */
  name?: string;
  where: 'address' | 'link' | 'text' | 'mailto' | 'structured';
  /** A member id instead of a public slug: LinkedIn's own, not every vendor knows it. */
  opaqueId: boolean;
  /** The page's own person: the profile that the address bar names. */
  own: boolean;
}
