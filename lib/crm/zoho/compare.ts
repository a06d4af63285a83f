import type { ZohoField } from './fields';
import { slugOf } from '@/lib/core/answer/identities';

/** Whether Zoho holds the same already, only written differently: another case, form of address or grouping of digits. */
export function isSame(field: ZohoField, stored: string, ours: string): boolean {
  const [one, other] = [slugOf(stored), slugOf(ours)];
  if (one !== undefined && other !== undefined) return one === other;
  switch (field.data_type) {
    case 'phone':
      return digits(stored) === digits(ours);
    case 'website':
      return bareAddress(stored) === bareAddress(ours);
    case 'integer':
    case 'currency':
    case 'double':
      return stored !== '' && Number(stored) === Number(ours);
    default:
      return plain(stored) === plain(ours);
  }
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

const digits = (text: string): string => text.replace(/\D/g, '');

const bareAddress = (text: string): string =>
  plain(text)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
