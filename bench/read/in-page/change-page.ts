import type { ChangeReading } from '../contract.ts';

/** One change a time: appends what `html` says, has it read, and takes it away. Nothing when the reader cannot follow changes yet. */
export async function changePage(html: readonly string[]): Promise<ChangeReading[] | undefined> {
  const { change } = globalThis.facetReader;
  if (!change) return undefined;
  const readings: ChangeReading[] = [];
  for (const each of html) {
    // Only this parser makes the shadow roots that the markup declares.
    const appended = Document.parseHTMLUnsafe(each).body.firstElementChild;
    if (!appended) throw new Error('The change holds no element.');
    document.adoptNode(appended);
    readings.push(await change(document, location.href, () => document.body.append(appended)));
    appended.remove();
  }
  return readings;
}
