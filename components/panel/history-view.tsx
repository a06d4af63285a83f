import { useState } from 'react';

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
  people: readonly HistoryRow[];
  onOpen(id: string): void;
}

const SHOWN = 200;

/** Everybody who was looked up, newest first; found again by name, role or company as one types. */
export function HistoryView({ people, onOpen }: HistoryViewProps) {
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const matching = people.filter(({ name, about }) =>
    `${name} ${about}`.toLocaleLowerCase().includes(wanted),
  );
  return (
    <div className="page-view">
      <input
        type="search"
        aria-label="Search history"
        placeholder="Search history"
        className="input"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <ul aria-label="People">
        {matching.slice(0, SHOWN).map(({ id, name, about, opened }) => (
          <li key={id} className="page-row">
            <button type="button" className="page-person" onClick={() => onOpen(id)}>
              <bdi className="page-name">{name}</bdi>
              <bdi className="quiet">{about}</bdi>
            </button>
            <span className="quiet">{opened}</span>
          </li>
        ))}
      </ul>
      {matching.length > SHOWN && (
        <p className="quiet page-note">{matching.length - SHOWN} more. Type to narrow the list.</p>
      )}
      {matching.length === 0 && (
        <p className="quiet page-note">
          {people.length === 0 ? 'People you look up appear here.' : `Nobody matches “${search.trim()}”.`}
        </p>
      )}
    </div>
  );
}
