import { useState } from 'react';
import { VirtualList } from '@/components/ui/virtual-list';
import { identityKey } from '@/lib/core/identity/key';
import { explainReason } from '@/lib/core/identity/reason';
import type { Identity, Reason } from '@/lib/core/identity/types';
import { describePrice, type Credits } from '@/lib/core/price';
import { commonWords } from '@/lib/core/words/en/common';
import { pageTabWords } from '@/lib/core/words/en/page-tab';
import { AlwaysRead, PageStatus } from './page-access';
import { PageRowItem, type PageRow } from './page-row';
import './page-view.css';

export interface PageViewProps {
  /** Absent for a page that has no web address (a new tab, the browser's own pages). */
  host: string | undefined;
  state: 'unread' | 'reading' | 'waiting' | 'read' | 'no-access' | 'not-a-web-page' | 'pdf' | 'file';
  rows: readonly PageRow[];
  /** How many the page names without displaying them; they are among the rows when `showHidden` is on. */
  hiddenCount: number;
  showHidden: boolean;
  /** How many the page links whom nobody outside LinkedIn's paid products can name. */
  unnamed: readonly { reason: Reason; count: number }[];
  /** The page held more than is shown. */
  truncated: boolean;
  alwaysRead: boolean;
  /** What enriching the chosen rows costs, known ones left out. */
  priceOf(identities: readonly Identity[]): Credits;
  onRead(): void;
  onShowHidden(on: boolean): void;
  /** Resolves to false when the browser or the user refused. */
  onAlwaysRead(on: boolean): Promise<boolean>;
  onEnrich(identities: readonly Identity[]): void;
  onOpen(identity: Identity): void;
}

/** Everybody whom the page beside the panel names. */
export function PageView(props: PageViewProps) {
  const { host, state, rows, truncated, alwaysRead, hiddenCount } = props;
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const pick = (keys: Iterable<string>) => setPicked(new Set(keys));
  const allKeys = rows.map(({ identity }) => identityKey(identity));
  const chosen = rows.flatMap(({ identity }, index) => (picked.has(allKeys[index] ?? '') ? [identity] : []));
  return (
    <div className="page-view">
      {props.unnamed.map(({ reason, count }) => (
        <p key={reason} className="quiet page-note">
          {reason === 'look-alike-host'
            ? pageTabWords.lookAlikeLinks(count)
            : commonWords.sentences(
                count > 1 ? pageTabWords.cannotBeLookedUp(count) : '',
                explainReason(reason),
              )}
        </p>
      ))}
      {rows.length > 1 && (
        <div className="page-bar">
          <label className="switch-row">
            <input
              type="checkbox"
              checked={chosen.length === rows.length}
              onChange={(event) => pick(event.target.checked ? allKeys : [])}
            />
            {pageTabWords.selectAll}
          </label>
          <button
            type="button"
            className="button"
            disabled={chosen.length === 0}
            onClick={() => {
              props.onEnrich(chosen);
              pick([]);
            }}
          >
            {pageTabWords.enrichSelected(chosen.length)}
          </button>
          {chosen.length > 0 && <span className="quiet">{describePrice(props.priceOf(chosen))}</span>}
        </div>
      )}
      <VirtualList
        label={pageTabWords.found}
        count={rows.length}
        rowHeight={36}
        rowClassName="page-row"
        keyOf={(index) => allKeys[index] ?? index}
        renderRow={(index) => {
          const row = rows[index];
          const key = allKeys[index];
          return (
            row &&
            key !== undefined && (
              <PageRowItem
                row={row}
                price={props.priceOf([row.identity])}
                selectable={rows.length > 1}
                selected={picked.has(key)}
                onSelect={(on) => pick(on ? [...picked, key] : [...picked].filter((other) => other !== key))}
                onEnrich={() => props.onEnrich([row.identity])}
                onOpen={() => props.onOpen(row.identity)}
              />
            )
          );
        }}
      />
      {truncated && <p className="quiet page-note">{pageTabWords.truncated(rows.length)}</p>}
      {hiddenCount > 0 && (
        <label className="switch-row">
          <input
            type="checkbox"
            role="switch"
            checked={props.showHidden}
            onChange={(event) => props.onShowHidden(event.target.checked)}
          />
          {pageTabWords.showHidden(hiddenCount)}
        </label>
      )}
      <PageStatus {...props} empty={rows.length === 0} />
      {state !== 'not-a-web-page' && (
        <div className="page-access">
          {state !== 'reading' && (
            <button type="button" className="button" onClick={props.onRead}>
              {pageTabWords.read}
            </button>
          )}
          {host !== undefined && (
            <AlwaysRead key={host} {...{ host, alwaysRead }} onChange={props.onAlwaysRead} />
          )}
        </div>
      )}
    </div>
  );
}
