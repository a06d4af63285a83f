import { useDeferredValue, useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { ago } from '@/components/ui/moment';
import './history.css';

/** Somebody looked up before. */
export interface KnownPerson {
  id: string;
  /** The full name, or the identity while no name is known. */
  name: string;
  /** The identity it was looked up by, as people know it. */
  identity: string;
  /** For example "VP Sales · Acme Robotics"; empty when unknown. */
  work: string;
  /** ISO 8601: when it was last opened or asked. */
  seenAt: string;
}

export interface HistoryProps {
  /** Newest first. */
  people: readonly KnownPerson[];
  onOpen(id: string): void;
}

/** The tab "History": everybody looked up, filtered as one types. */
export function History({ people, now, onOpen }: HistoryProps & { now: number }) {
  const [text, setText] = useState('');
  const words = useDeferredValue(text).toLowerCase().split(/\s+/).filter(Boolean);
  if (people.length === 0)
    return (
      <EmptyState title="Nobody yet">
        Everybody you look up stays here, on this computer, so that opening them again costs nothing.
      </EmptyState>
    );
  const matching = people.filter(({ name, identity, work }) => {
    const all = `${name} ${identity} ${work}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  return (
    <div className="history">
      <div className="history-search">
        <input
          type="search"
          className="input"
          aria-label="Search history"
          placeholder="Search history"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <ul role="list" aria-label="People">
        {matching.map((person) => (
          <li key={person.id} className="history-row">
            <button type="button" onClick={() => onOpen(person.id)}>
              <span className="history-name" dir="auto">
                {person.name}
              </span>{' '}
              <span className="history-when">{ago(person.seenAt, now)}</span>{' '}
              <span className="history-more" dir="auto">
                {person.work || person.identity}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {matching.length === 0 && <p className="history-none quiet">Nobody matches “{text}”.</p>}
    </div>
  );
}
