import type { ComponentType } from 'react';
import type { StoreApi } from 'zustand';
import type { ViewState } from '@/lib/state/view-store';
import { Body } from './body';
import { createStores, type Stores } from './stores';

export { followLook } from '@/lib/state/look';
export { search } from './search';

/** What the first paint does not wait for: the database, the merging, and everything that shows it. */
export interface Joined {
  stores: Stores;
  Body: ComponentType<{ stores: Stores }>;
}

export const join = (view: StoreApi<ViewState>): Joined => ({ stores: createStores(view), Body });
