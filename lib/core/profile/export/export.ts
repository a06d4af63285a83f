import { displayName } from '@/lib/core/profile/derive';
import { foldedWords } from '@/lib/core/profile/normalise/text';
import type { Profile } from '@/lib/core/profile/profile';
import { exportCsv } from './csv';
import { exportJson } from './json';
import { exportVCard } from './vcard';

/** The names in the panel's export menu. */
export type ExportFormat = 'JSON' | 'CSV' | 'vCard';

/** A file ready to download. */
export interface ExportedFile {
  name: string;
  mimeType: string;
  text: string;
}

/**
 * The profile as a file.
 *
 * @param exportedAt ISO 8601; stands in the JSON.
 */
export const exportProfile = (profile: Profile, format: ExportFormat, exportedAt: string): ExportedFile => {
  const name = foldedWords(displayName(profile) ?? '').join('-') || 'person';
  switch (format) {
    case 'JSON':
      return { name: `${name}.json`, mimeType: 'application/json', text: exportJson(profile, exportedAt) };
    case 'CSV':
      return { name: `${name}.csv`, mimeType: 'text/csv;charset=utf-8', text: exportCsv(profile) };
    case 'vCard':
      return { name: `${name}.vcf`, mimeType: 'text/vcard;charset=utf-8', text: exportVCard(profile) };
  }
};
