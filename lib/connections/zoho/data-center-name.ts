import { region } from '@/lib/core/words/numbers';
import type { DataCenter, DataCenterId } from './data-centers';

/** ISO 3166-1, but for Europe: UN M49. */
const REGIONS: Readonly<Record<DataCenterId, string>> = {
  us: 'US',
  eu: '150',
  in: 'IN',
  au: 'AU',
  jp: 'JP',
  ca: 'CA',
  sa: 'SA',
  cn: 'CN',
  uk: 'GB',
  ae: 'AE',
};

/** Country and domain: "Europe (zoho.eu)". */
export const dataCenterName = ({ id, accounts }: Pick<DataCenter, 'id' | 'accounts'>): string =>
  `${region(REGIONS[id])} (${new URL(accounts).hostname.replace('accounts.', '')})`;
