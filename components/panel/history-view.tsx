import { useEffect, useState } from 'react';
import { VirtualList } from '@/components/ui/virtual-list';
import { commonWords } from '@/lib/core/words/en/common';
import { historyWords } from '@/lib/core/words/en/history';
import { pageTabWords } from '@/lib/core/words/en/page-tab';
import { HistoryFilters, type HistoryChoice } from './history-filters';
import { HistorySelection } from './history-selection';
import { WritesList, type WritesListProps } from './writes-list';
import './history-view.css';
import './page-view.css';

/** A person who was looked up before. */
export interface HistoryRow {
  id: string;
  name: string;
  /** Role and company, where known. */
  about: string;
  /** In words: "24 Nov 2026". */
  opened: string;
}

export interface HistoryViewProps {
  /** How many were ever looked up; absent while they are read. */
  total: number | undefined;
  /** Whom the choice means, in its order. */
  matching: readonly { id: string }[];
  choice: HistoryChoice;
  providers: readonly { id: string; label: string }[];
  /** An export or a removal goes on. */
  busy: boolean;
  /** Asked for rows on screen only. */
  rowAt(index: number): HistoryRow | undefined;
  /** What was written to Zoho. */
  writes: WritesListProps;
  /** The view is on screen: everybody is wanted. */
  onShow(): void;
  onChoice(choice: HistoryChoice): void;
  onOpen(id: string): void;
  onExport(ids: readonly string[]): void;
  onForget(ids: readonly string[]): void;
}

/** Everybody who was looked up: found again by any name, company or address as one types. */
export function HistoryView(props: HistoryViewProps) {
  const { total, matching, choice, providers, onShow } = props;
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  useEffect(onShow, [onShow]);
  // Only who is on the list counts: nobody is forgotten unseen because he was picked under another search.
  const chosen = picked.size === 0 ? [] : matching.map(({ id }) => id).filter((id) => picked.has(id));
  return (
    <div className="page-view">
      <HistoryFilters choice={choice} providers={providers} onChoice={props.onChoice} />
      <p role="status" className="quiet history-count">
        {countText(total, matching.length, choice.search)}
      </p>
      <WritesList {...props.writes} />
      {matching.length > 1 && (
        <HistorySelection
          selected={chosen.length}
          all={chosen.length === matching.length}
          busy={props.busy}
          onAll={(on) => setPicked(new Set(on ? matching.map(({ id }) => id) : []))}
          onExport={() => props.onExport(chosen)}
          onForget={() => {
            props.onForget(chosen);
            setPicked(new Set());
          }}
        />
      )}
      <VirtualList
        label={historyWords.people}
        count={matching.length}
        rowHeight={36}
        rowClassName="page-row"
        renderRow={(index) => {
          const row = props.rowAt(index);
          return (
            row && (
              <HistoryItem
                row={row}
                selectable={matching.length > 1}
                selected={picked.has(row.id)}
                onSelect={(on) =>
                  setPicked(new Set(on ? [...picked, row.id] : [...picked].filter((id) => id !== row.id)))
                }
                onOpen={() => props.onOpen(row.id)}
              />
            )
          );
        }}
      />
    </div>
  );
}

interface HistoryItemProps {
  row: HistoryRow;
  selectable: boolean;
  selected: boolean;
  onSelect(on: boolean): void;
  onOpen(): void;
}

const HistoryItem = ({ row, selectable, selected, onSelect, onOpen }: HistoryItemProps) => (
  <>
    {selectable && (
      <input
        type="checkbox"
        aria-label={pageTabWords.selectWhom(row.name)}
        checked={selected}
        onChange={(event) => onSelect(event.target.checked)}
      />
    )}
    <button type="button" className="page-person" data-row onClick={onOpen}>
      <bdi className="page-name">{row.name}</bdi> <bdi className="quiet">{row.about}</bdi>
    </button>
    <span className="quiet history-opened">{row.opened}</span>
  </>
);

function countText(total: number | undefined, found: number, search: string): string {
  if (total === undefined) return '';
  if (total === 0) return historyWords.empty;
  if (found === 0) {
    return search.trim() === '' ? historyWords.nobodyLikeThat : historyWords.nobodyMatches(search.trim());
  }
  return found < total ? historyWords.someOf(found, total) : commonWords.people(total);
}
