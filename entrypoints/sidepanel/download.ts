import type { ExportedFile } from '@/lib/core/profile/export/export';

/** Hands a text to the browser's downloads. */
export function download({ name, mimeType, text }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The click takes the address over before it returns; nothing else needs it.
  URL.revokeObjectURL(url);
}
