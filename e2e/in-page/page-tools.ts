import { followPage } from '@/lib/page/follow-page';
import { gatherPage } from '@/lib/page/gather-page';
import { PageFindings, type PageReading } from '@/lib/page/understand/page-findings';

/** What tests of the reader do in a page. */
const tools = {
  /** What a panel beside the page would list after one reading. */
  read(): PageReading {
    const findings = new PageFindings();
    gatherPage(window, (update) => findings.update(0, update));
    const reading = findings.reading(undefined);
    if (!reading) throw new Error('The reader told nothing.');
    return reading;
  },

  /** What a panel beside the page would list while the reader follows it; begins once the page was read to its end. */
  async follow() {
    const findings = new PageFindings();
    let quiet: (() => void) | undefined;
    const told = () => new Promise<void>((resolve) => (quiet = resolve));
    const read = told();
    const reader = followPage(window, (update) => {
      findings.update(0, update);
      if (update.done) quiet?.();
    });
    await read;
    return {
      stop: () => reader.stop(),
      shown: () => findings.reading(location.href),
      /** Does something to the page, and answers what is listed once the reader has told of it. */
      async after(change: () => void) {
        const heard = told();
        change();
        await heard;
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
