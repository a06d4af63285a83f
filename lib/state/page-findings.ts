import { identityKey } from '@/lib/core/identity/key';
import type { Finding } from '@/lib/page/finding';
import { linkedInPageKey } from '@/lib/page/page-key';
import type { PageUpdate } from '@/lib/page/page-update';

/** What a page holds, as far as it was read. */
export interface PageReading {
  /** The page's own person first. Those that the page does not display are marked. */
  findings: readonly Finding[];
  /** Whether the page was read to its end. */
  done: boolean;
  /** LinkedIn still shows the person before. */
  waiting: boolean;
  truncated: boolean;
}

interface Frame extends Pick<PageUpdate, 'url' | 'done' | 'waiting' | 'truncated'> {
  findings: Map<string, Finding>;
}

/** Puts together what the readers of a page's frames tell. */
export class PageFindings {
  readonly #frames = new Map<number, Frame>();

  update(frameId: number, { url, fresh, found, gone, done, waiting, truncated }: PageUpdate): void {
    const known = fresh ? undefined : this.#frames.get(frameId)?.findings;
    const findings = known ?? new Map<string, Finding>();
    for (const key of gone) findings.delete(key);
    // A page is about one person; what a frame is about is one more on the page.
    for (const { own, ...finding } of found) {
      findings.set(identityKey(finding.identity), own && frameId === 0 ? { ...finding, own } : finding);
    }
    this.#frames.set(frameId, { url, findings, done, waiting, truncated });
  }

  forget(frameId: number): void {
    if (frameId === 0) this.#frames.clear();
    else this.#frames.delete(frameId);
  }

  /**
   * What may be shown while the tab is at `url`: on LinkedIn nothing that was read at another person's or page's address, in whichever order the
   * browser tells of the new address and of the new findings.
   */
  reading(url: string | undefined): PageReading | undefined {
    const page = this.#frames.get(0);
    if (!page || (url !== undefined && linkedInPageKey(url) !== linkedInPageKey(page.url))) return undefined;
    const all = new Map<string, Finding>();
    for (const { findings } of this.#frames.values()) {
      for (const [key, finding] of findings) if (!all.has(key)) all.set(key, finding);
    }
    const findings = [...all.values()];
    const frames = [...this.#frames.values()];
    return {
      findings: [...findings.filter(({ own }) => own), ...findings.filter(({ own }) => !own)],
      done: frames.every(({ done }) => done),
      waiting: page.waiting,
      truncated: frames.some(({ truncated }) => truncated),
    };
  }
}
