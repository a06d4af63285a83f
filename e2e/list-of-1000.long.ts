import type { Page } from '@playwright/test';
import { linksOf, paidTwice, progress, requestsTo, roomy, startList } from './list-user.ts';
import { expect, test } from './test.ts';

/** How far the list is, and how many frames were drawn and how many updates shown since the page began to count. */
interface Pulse {
  done: number;
  updates: number;
  /** Updates that came without a frame between them and the one before: nobody saw the earlier one. */
  unseen: number;
}

test('a list of 1,000 sends at most 40 requests to Crustdata and 100 to Apollo, and the panel answers all the while', async ({
  ready,
  sandbox,
}) => {
  test.setTimeout(900_000);
  roomy(sandbox);
  Object.assign(sandbox.accounts.apollo.main.limits, { minute: 1000, hour: 10_000, day: 10_000 });
  const panel = await ready.openPage('sidepanel.html');
  await panel.setViewportSize({ width: 400, height: 800 });
  await startList(panel, linksOf(1000));
  await expect(progress(panel)).toBeVisible({ timeout: 60_000 });
  await countPulse(panel);

  let actions = 0;
  let most = 0;
  const box = panel.getByRole('searchbox', { name: 'Email or LinkedIn URL' });
  for (let done = 0; done < 1000;) {
    const before = await pulse(panel);
    const text = `person${actions}@globex.example`;
    await box.fill(text);
    await expect(box).toHaveValue(text);
    await panel.mouse.wheel(0, actions % 2 === 0 ? 4000 : -2000);
    const after = await pulse(panel);
    most = Math.max(most, after.updates - before.updates);
    actions += 1;
    done = after.done;
    if (done < 1000) await nextUpdate(panel);
  }
  const { updates, unseen } = await pulse(panel);
  await panel.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const lines = panel.getByRole('list', { name: 'Lines' });
  await expect(lines.getByRole('listitem').last()).toHaveAttribute('aria-posinset', '1000');
  expect(await lines.getByRole('listitem').count()).toBeLessThan(100);

  const crustdata = requestsTo(sandbox, 'api.crustdata.com');
  const apollo = requestsTo(sandbox, 'api.apollo.io');
  console.log(
    `list of 1,000: ${crustdata} requests to Crustdata, ${apollo} to Apollo, ${paidTwice(sandbox).length} people paid for twice; ` +
      `${updates} updates shown, ${unseen} of them without a frame before the next; ${actions} inputs answered, ` +
      `at most ${most} updates between an input and its effect; "${await panel.locator('.list-count').innerText()}"`,
  );
  expect(crustdata).toBeLessThanOrEqual(40);
  expect(apollo).toBeLessThanOrEqual(100);
  expect(paidTwice(sandbox)).toEqual([]);
  expect(unseen).toBe(0);
  expect(most).toBeLessThanOrEqual(2);
});

/** Counts in the page itself, so that nothing is missed between two looks. */
async function countPulse(panel: Page): Promise<void> {
  await panel.evaluate(() => {
    const bar = document.querySelector('[role=progressbar]');
    const count = { updates: 0, unseen: 0, frames: 0, at: -1 };
    const draw = () => {
      count.frames += 1;
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
    new MutationObserver(() => {
      count.updates += 1;
      if (count.frames === count.at) count.unseen += 1;
      count.at = count.frames;
    }).observe(bar ?? document, { attributes: true, attributeFilter: ['aria-valuenow'] });
    Object.assign(window, { pulse: count });
  });
}

const pulse = (panel: Page): Promise<Pulse> =>
  panel.evaluate(() => {
    const { pulse: count } = window as unknown as { pulse: Pulse };
    const done = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow');
    return { done: Number(done ?? 0), updates: count.updates, unseen: count.unseen };
  });

async function nextUpdate(panel: Page): Promise<void> {
  const { updates } = await pulse(panel);
  await panel.waitForFunction(
    (before) => {
      const { pulse: count } = window as unknown as { pulse: { updates: number } };
      const done = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow');
      return count.updates > before || done === '1000';
    },
    updates,
    { timeout: 120_000 },
  );
}
