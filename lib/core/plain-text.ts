/** No name, title or headline is longer; what is, was made to be slow or to fill the screen. */
export const MAX_TEXT_CHARACTERS = 10_000;

/**
 * Signs that show nothing and change how what stands around them reads: marks and overrides of direction, spaces of no width, tags. The
 * joiners stay, because Persian names and many scripts of India are written with them.
 */
const UNSEEN = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Line breaks and tabs stay: some texts have several lines. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

/** Text from a page or a vendor as it may be shown, kept and pushed: what it says, and nothing that reads otherwise than it is. */
export function plainText(text: string, max = MAX_TEXT_CHARACTERS): string {
  const cut = text.length > max ? text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '') : text;
  return cut.replace(UNSEEN, '').replace(CONTROL, ' ');
}
