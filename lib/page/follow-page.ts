import { noChanges, noteChanges, OBSERVED } from './changes';
import { isElement, type Root } from './nodes';
import type { PageUpdate } from './page-update';
import { Passages } from './passages';
import { readChanged } from './read-changed';
import { readTree, type TreeReader } from './read-tree';
import { createSlices } from './slices';
import { Teller } from './teller';
import { lateElements } from './late-elements';

/** More changes than this, as pages make in the background, cost more to keep than to read the page again. */
const MAX_WAITING = 5000;
/** Changes are read together, so much after the first of them; what only shows or hides is asked for less often. */
const AFTER_CHANGE_MS = 60;
const AFTER_SHOWING_MS = 500;
/** A long reading tells what it has so often. */
const TELL_EVERY_MS = 300;

export interface PageReader {
  /** Tells everything again. */
  refresh(): void;
  /** Stops at once and leaves nothing behind: no observer, no listener, no timer. */
  stop(): void;
}

/**
 * Reads a page and then what changes on it, until it is stopped; pauses while the page is in the background. It observes and listens in the
 * extension's own world only, so that the page cannot see it. Nothing is changed, and no task takes long.
 */
export function followPage(window: Window, send: (update: PageUpdate) => void): PageReader {
  const { document, location, performance } = window;
  const found = new Passages();
  const slices = createSlices();
  const ended = new AbortController();
  const teller = new Teller(window, found, send);
  const observer = new MutationObserver(note);
  const frames = new Set<HTMLIFrameElement>();
  const late = lateElements((element) => {
    changes.nodes.add(element);
    schedule();
  });
  const reader: TreeReader = { found, onRoot: follow, onFrame: followFrame };
  let changes = noChanges();
  let wholePage = true;
  let working = false;
  /** Goes up when the page becomes another one: what was being read then is not worth reading on. */
  let visit = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  document.addEventListener('visibilitychange', schedule, { signal: ended.signal });
  // Tells at once, and the extension's world too. Where a browser does not have it, the next change of the page tells.
  window.navigation?.addEventListener('currententrychange', moved, { signal: ended.signal });
  follow(document);
  void work();
  return {
    refresh() {
      moved();
      wholePage = true;
      void work();
    },
    stop() {
      visit = -1;
      ended.abort();
      observer.disconnect();
      clearTimeout(timer);
      late.stop();
      slices.stop();
    },
  };

  function follow(root: Root): void {
    observer.observe(root, OBSERVED);
    late.watch(root);
  }

  function followFrame(frame: HTMLIFrameElement): void {
    if (frames.has(frame)) return;
    frames.add(frame);
    const again = () => {
      changes.nodes.add(frame);
      changes.removed = true;
      schedule();
    };
    frame.addEventListener('load', again, { signal: ended.signal });
  }

  function note(records: readonly MutationRecord[]): void {
    moved();
    noteChanges(changes, records);
    if (changes.nodes.size > MAX_WAITING) {
      wholePage = true;
      changes.nodes.clear();
    }
    schedule();
  }

  /** Everything on the page before it became another one counts no more, unless it is written anew. */
  function moved(): void {
    if (!teller.moveTo(location.href)) return;
    visit++;
    observer.takeRecords();
    changes = noChanges();
    // A page that was drawn before its address changed is the new one already.
    wholePage = teller.card()?.shows === 'own';
    if (!working) tell(!wholePage);
    schedule();
  }

  function schedule(): void {
    if (timer !== undefined || working || document.hidden || ended.signal.aborted) return;
    const { nodes, removed, shown } = changes;
    const said = wholePage || nodes.size > 0 || removed;
    if (said || shown) timer = setTimeout(() => void work(), said ? AFTER_CHANGE_MS : AFTER_SHOWING_MS);
  }

  async function work(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (working) return;
    working = true;
    const now = visit;
    let told = performance.now();
    await slices.run(readAll(), () => {
      if (visit === now && performance.now() - told > TELL_EVERY_MS) {
        tell(false);
        told = performance.now();
      }
      return visit === now;
    });
    working = false;
    if (ended.signal.aborted) return;
    tell(!wholePage && changes.nodes.size === 0);
    schedule();
  }

  function* readAll(): Generator<undefined> {
    const { nodes, removed, shown } = changes;
    changes = noChanges();
    if (wholePage) {
      wholePage = false;
      teller.startAnew();
      yield* readTree(document, reader);
    } else {
      for (const node of nodes) {
        yield* readChanged(node, reader);
        if (isElement(node)) late.watch(node);
      }
    }
    if (removed) found.prune();
    if (shown) yield* found.refreshShown();
  }

  function tell(done: boolean): void {
    for (const frame of frames) if (!frame.isConnected) frames.delete(frame);
    teller.tell({ done, foreignFrames: [...frames].filter((frame) => !frame.contentDocument).length });
  }
}
