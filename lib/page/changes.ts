import { joinsLines } from './inline-text';
import { isElement, isText } from './nodes';

/** What the reader has to look at again. */
export interface Changes {
  /** Elements and text that are new, or that say something else now. */
  nodes: Set<Node>;
  /** Whether something left the page. */
  removed: boolean;
  /** Whether something may have been shown or hidden. */
  shown: boolean;
}

/** Attributes that say something themselves; a change of the others in `OBSERVED` can only show or hide. */
const SAYING = new Set(['href', 'data-cfemail', 'contenteditable']);

/** What the reader asks the browser to tell about a tree. */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: [...SAYING, 'class', 'style', 'hidden', 'open'],
};

export const noChanges = (): Changes => ({ nodes: new Set(), removed: false, shown: false });

/** Adds what the browser tells to what is waiting. */
export function noteChanges(changes: Changes, records: readonly MutationRecord[]): void {
  for (const record of records) {
    if (record.type === 'attributes') {
      if (SAYING.has(record.attributeName ?? '')) changes.nodes.add(record.target);
      else changes.shown = true;
      // A part of a line that is hidden now is no part of what the line says.
      if (record.attributeName === 'hidden' && joinsLines(record.target)) changes.nodes.add(record.target);
    } else if (record.type === 'characterData') {
      changes.nodes.add(record.target);
    } else {
      noteChildren(changes, record);
    }
  }
}

function noteChildren(changes: Changes, record: MutationRecord): void {
  for (const node of record.addedNodes) if (isElement(node) || isText(node)) changes.nodes.add(node);
  if (record.removedNodes.length > 0) changes.removed = true;
  // What came or went between two pieces of a line changes what the line says.
  for (const beside of [record.previousSibling, record.nextSibling, record.target]) {
    if (beside && joinsLines(beside)) changes.nodes.add(beside);
  }
}
