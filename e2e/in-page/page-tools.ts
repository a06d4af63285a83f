import { findIdentities } from '@/lib/page/find-identities';
import { followPage, type PageReader } from '@/lib/page/follow-page';
import { PageFindings } from '@/lib/state/page-findings';

/** What tests of the reader do in a page. */
const tools = {
  read: (url: string) => findIdentities(document, url),

  /** What a panel beside the page would show, while the reader follows it. */
  follow() {
    const findings = new PageFindings();
    let quiet: (() => void) | undefined;
    const reader: PageReader = followPage(window, (update) => {
      findings.update(0, update);
      if (update.done) quiet?.();
    });
    return {
      stop: () => reader.stop(),
      shown: () => findings.reading(location.href),
      /** Does something to the page, and answers what is shown once the reader has told of it. */
      async after(change: () => void) {
        const told = new Promise<void>((resolve) => (quiet = resolve));
        change();
        await told;
        return findings.reading(location.href);
      },
    };
  },
};

export type PageTools = typeof tools;

declare global {
  var pageTools: PageTools;
}

globalThis.pageTools = tools;
