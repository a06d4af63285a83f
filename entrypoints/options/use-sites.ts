import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import {
  allowedSites,
  askForAllSites,
  leaveAllSites,
  leaveSite,
  watchSites,
  type AllowedSites,
} from '@/lib/platform/site-access';

/** The sites that Facet may read, as the browser knows them now, and the ways to change that. */
export function useSites() {
  const [allowed, setAllowed] = useState<AllowedSites>({ all: false, sites: [] });
  useEffect(() => {
    const installed = browser.runtime.getManifest().host_permissions ?? [];
    const look = () => void allowedSites(installed).then(setAllowed);
    look();
    return watchSites(look);
  }, []);
  return {
    ...allowed,
    onAll: (on: boolean) => (on ? askForAllSites() : leaveAllSites()),
    onStop: (site: string) => void leaveSite(site),
  };
}
