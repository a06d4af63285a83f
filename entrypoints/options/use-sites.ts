import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import {
  allowedSites,
  askForAllSites,
  askForSites,
  leaveAllSites,
  leaveSite,
  takenSites,
  watchSites,
  type AllowedSites,
} from '@/lib/platform/site-access';

/** The sites that Facet may read, as the browser knows them now, and the ways to change that. */
export function useSites() {
  const [allowed, setAllowed] = useState<AllowedSites>({ all: false, sites: [] });
  const [taken, setTaken] = useState<readonly string[]>([]);
  useEffect(() => {
    const installed = browser.runtime.getManifest().host_permissions ?? [];
    const look = () => {
      void allowedSites(installed).then(setAllowed);
      void takenSites(installed).then(setTaken);
    };
    look();
    return watchSites(look);
  }, []);
  return {
    ...allowed,
    taken: taken.map((origin) => origin.replace(/^https:\/\/(\*\.)?|\/\*$/g, '')),
    onGiveBack: () => void askForSites(taken),
    onAll: (on: boolean) => (on ? askForAllSites() : leaveAllSites()),
    onStop: (site: string) => void leaveSite(site),
  };
}
