import type { Page } from '@playwright/test';

/** Milliseconds after the click, by the page's own clock. */
export interface Timing {
  /** The first field stood in the page. */
  firstField: number;
  /** Every provider that was asked had its fields in the page. */
  lastField: number;
}

/** Clicks "Enrich" and watches the page change; nothing of Playwright's own time is in it. */
export const timeEnrich = (panel: Page, providers: readonly string[]): Promise<Timing> =>
  panel.evaluate(
    (labels) =>
      new Promise<Timing>((resolve) => {
        const enrich = [...document.querySelectorAll('button')].find(({ textContent }) =>
          textContent.startsWith('Enrich ('),
        );
        if (!enrich) throw new Error('There is nobody to enrich.');
        let firstField: number | undefined;
        const start = performance.now();
        const look = () => {
          const now = performance.now() - start;
          if (document.querySelector('[role=group]')) firstField ??= now;
          const lines = [...document.querySelectorAll('[aria-label=Providers] > li')].map(
            ({ textContent }) => textContent,
          );
          const done = labels.every((label) => lines.some((line) => line.startsWith(`${label} found`)));
          if (!done || firstField === undefined) return;
          observer.disconnect();
          resolve({ firstField, lastField: now });
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        enrich.click();
      }),
    [...providers],
  );

/** Searches for somebody who is known, and waits for the name to stand in the page. */
export const timeKnown = (panel: Page, text: string, name: string): Promise<number> =>
  panel.evaluate(
    ([typed, wanted]) =>
      new Promise<number>((resolve) => {
        const box = document.querySelector('input[type=search], textarea, [role=searchbox]');
        const form = box?.closest('form');
        if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement) || !form) {
          throw new Error('There is no search box.');
        }
        const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(box), 'value')?.set;
        setter?.call(box, typed);
        box.dispatchEvent(new Event('input', { bubbles: true }));
        const start = performance.now();
        const look = () => {
          if (document.querySelector('h1')?.textContent !== wanted) return;
          observer.disconnect();
          resolve(performance.now() - start);
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        form.requestSubmit();
        look();
      }),
    [text, name] as const,
  );

/** The same answers by a bare `fetch` each, at once, from the same page. */
export const timeBareFetch = (
  panel: Page,
  calls: readonly { url: string; method: string; headers: Readonly<Record<string, string>> }[],
): Promise<Timing> =>
  panel.evaluate(
    async (all) => {
      const start = performance.now();
      const ends = await Promise.all(
        all.map(async ({ url, method, headers }) => {
          await (await fetch(url, { method, headers, credentials: 'omit', cache: 'no-store' })).text();
          return performance.now() - start;
        }),
      );
      return { firstField: Math.min(...ends), lastField: Math.max(...ends) };
    },
    [...calls],
  );
