import { csvCell } from '@/lib/core/profile/export/csv';
import type { ExportedFile } from '@/lib/core/profile/export/export';
import type { RequestRow } from '@/lib/storage/rows';

const HEADER = ['Time', 'Host', 'Purpose', 'Personal fields sent', 'Credits', 'Status'];

/** The ledger as CSV (RFC 4180): a header and one line per request, in the order given. */
export function exportRequests(requests: readonly RequestRow[], now: Date): ExportedFile {
  const lines = requests.map(({ at, host, purpose, personal, credits, status }) =>
    [at, host, purpose, personal.join('; '), String(credits), status].map(csvCell).join(','),
  );
  return {
    name: `facet-requests-${now.toISOString().slice(0, 10)}.csv`,
    mimeType: 'text/csv',
    text: [HEADER.join(','), ...lines, ''].join('\r\n'),
  };
}
