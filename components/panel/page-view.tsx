import { useState } from 'react';
import { useShown } from '@/components/settings/use-shown';
import { identityKey, identityLabel } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import { describePrice, type Credits } from '@/lib/core/price';
import './page-view.css';

/** One person or email of the page. */
export interface PageRow {
  identity: Identity;
  /** The name beside it, where the page gives one surely. */
  name: string | undefined;
  /** The page's own person: the profile that the address names. */
  own: boolean;
  /** Looked up before: opening costs nothing. */
  known: boolean;
}

export interface PageViewProps {
  /** Absent for a page that has no web address (a new tab, the browser's own pages). */
  host: string | undefined;
  state: 'unread' | 'reading' | 'read' | 'no-access' | 'not-a-web-page';
  rows: readonly PageRow[];
  /** The page held more than is shown. */
  truncated: boolean;
  alwaysRead: boolean;
  /** What enriching the chosen rows costs, known ones left out. */
  priceOf(identities: readonly Identity[]): Credits;
  onRead(): void;
  /** Resolves to false when the browser or the user refused. */
  onAlwaysRead(on: boolean): Promise<boolean>;
  onEnrich(identities: readonly Identity[]): void;
  onOpen(identity: Identity): void;
}

/** Everybody whom the page beside the panel names. */
export function PageView(props: PageViewProps) {
  const { host, state, rows, truncated, alwaysRead } = props;
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows
    .filter(({ identity }) => picked.has(identityKey(identity)))
    .map(({ identity }) => identity);
  const pick = (keys: Iterable<string>) => setPicked(new Set(keys));
  const allKeys = rows.map(({ identity }) => identityKey(identity));
  return (
    <div className="page-view">
      {rows.length > 1 && (
        <div className="page-bar">
          <label className="switch-row">
            <input
              type="checkbox"
              checked={chosen.length === rows.length}
              onChange={(event) => pick(event.target.checked ? allKeys : [])}
            />
            Select all
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
            Enrich selected ({chosen.length})
          </button>
          {chosen.length > 0 && <span className="quiet">{describePrice(props.priceOf(chosen))}</span>}
        </div>
      )}
      <ul aria-label="Found on this page">
        {rows.map((row) => (
          <Row
            key={identityKey(row.identity)}
            row={row}
            price={props.priceOf([row.identity])}
            selectable={rows.length > 1}
            selected={picked.has(identityKey(row.identity))}
            onSelect={(on) => {
              const key = identityKey(row.identity);
              pick(on ? [...picked, key] : [...picked].filter((other) => other !== key));
            }}
            onEnrich={() => props.onEnrich([row.identity])}
            onOpen={() => props.onOpen(row.identity)}
          />
        ))}
      </ul>
      {truncated && (
        <p className="quiet page-note">The page holds more; the first {rows.length} are shown.</p>
      )}
      <PageStatus {...props} empty={rows.length === 0} />
      {state !== 'not-a-web-page' && (
        <div className="page-access">
          {state !== 'reading' && (
            <button type="button" className="button" onClick={props.onRead}>
              Read this page
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

interface AlwaysReadProps {
  host: string;
  alwaysRead: boolean;
  onChange(on: boolean): Promise<boolean>;
}

function AlwaysRead({ host, alwaysRead, onChange }: AlwaysReadProps) {
  const [shown, choose] = useShown(alwaysRead, onChange);
  return (
    <label className="switch-row">
      <input
        type="checkbox"
        role="switch"
        checked={shown}
        onChange={(event) => choose(event.target.checked)}
      />
      Always read {host}
    </label>
  );
}

function PageStatus({ state, host, empty }: PageViewProps & { empty: boolean }) {
  const text = {
    unread: empty ? 'Facet has not read this page.' : undefined,
    reading: 'Reading …',
    read: empty ? 'No LinkedIn profile and no email on this page.' : undefined,
    'no-access':
      host === undefined
        ? 'Facet may not read this page yet. Click its icon in the toolbar while the page is in front.'
        : `Facet may not read ${host} yet. “Read this page” asks for this site only.`,
    'not-a-web-page':
      'Browsers do not let extensions read this page. Paste an email or a LinkedIn URL above.',
  }[state];
  return text === undefined ? null : (
    <p role="status" className="quiet page-note">
      {text}
    </p>
  );
}

interface RowProps {
  row: PageRow;
  price: Credits;
  selectable: boolean;
  selected: boolean;
  onSelect(on: boolean): void;
  onEnrich(): void;
  onOpen(): void;
}

function Row({ row, price, selectable, selected, onSelect, onEnrich, onOpen }: RowProps) {
  const label = identityLabel(row.identity);
  return (
    <li className="page-row">
      {selectable && (
        <input
          type="checkbox"
          aria-label={`Select ${label}`}
          checked={selected}
          onChange={(event) => onSelect(event.target.checked)}
        />
      )}
      <button type="button" className="page-person" onClick={onOpen}>
        {row.name !== undefined && <bdi className="page-name">{row.name}</bdi>}{' '}
        <bdi className="quiet">{label}</bdi>
        {row.own && <span className="chip">this profile</span>}
        {row.known && <span className="chip">known</span>}
      </button>
      <button
        type="button"
        className="button"
        aria-label={`Enrich ${label}`}
        title={describePrice(price)}
        onClick={onEnrich}
      >
        Enrich{price.credits > 0 && ` · ${price.atMost ?? price.credits} cr`}
      </button>
    </li>
  );
}
