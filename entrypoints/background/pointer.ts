import { browser } from 'wxt/browser';

/**
 * The text of what the pointer is on, in a page where the user just clicked Facet's menu entry (that click grants `activeTab`). Reads only;
 * '' when the page may not be read. The innermost hovered element that has text is taken, so that it is a line, not the whole page.
 */
export async function textUnderPointer(tabId: number): Promise<string> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => {
        const hovered = [...document.querySelectorAll(':hover')].reverse();
        const holder = hovered.find((element) => element.textContent.trim() !== '');
        return holder === undefined || holder === document.body ? '' : holder.textContent.slice(0, 2000);
      },
    });
    return typeof frame?.result === 'string' ? frame.result : '';
  } catch {
    return '';
  }
}
