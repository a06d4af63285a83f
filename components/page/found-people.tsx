import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { describePrice, sumPrices, type Credits } from '@/lib/core/price';
import { FoundRow } from './found-row';
import './found-people.css';

/** A person or an email found on the page. */
export interface FoundPerson {
  /** identityKey of the identity. */
  key: string;
  /** identityLabel: the email in lower case, or the slug. */
  label: string;
  /** The name beside it on the page, where there is one. */
  name?: string;
  /** The page is about this person. */
  own: boolean;
  /** Looked up before; opening costs nothing. */
  known: boolean;
  /** What asking the providers would cost now. */
  price: Credits;
}

interface FoundPeopleProps {
  people: readonly FoundPerson[];
  offline: boolean;
  onEnrich(keys: readonly string[]): void;
}

/** Everybody on the page, the page's own person first, to enrich alone or several at once. */
export function FoundPeople({ people, offline, onEnrich }: FoundPeopleProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  // Who left the page is no longer chosen: money is spent only on what is in sight.
  const selected = people.filter(({ key }) => chosen.has(key));
  const price = describePrice(sumPrices(selected.map((person) => person.price)));
  const choose = (key: string, on: boolean): void => {
    const next = new Set(selected.map((person) => person.key));
    if (on) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  const ordered = [...people.filter(({ own }) => own), ...people.filter(({ own }) => !own)];
  const several = people.length > 1;
  return (
    <>
      {several && (
        <div className="found-bar">
          <label>
            <input
              type="checkbox"
              checked={selected.length === people.length}
              ref={(box) => {
                if (box) box.indeterminate = selected.length > 0 && selected.length < people.length;
              }}
              onChange={(event) =>
                setChosen(new Set(event.target.checked ? people.map((person) => person.key) : []))
              }
            />
            Select all
          </label>
          <span className="quiet small">{selected.length > 0 && price}</span>
          <Button
            tone={selected.length > 0 ? 'accent' : 'plain'}
            disabled={offline || selected.length === 0}
            onClick={() => onEnrich(selected.map((person) => person.key))}
          >
            {`Enrich selected (${selected.length})`}
          </Button>
        </div>
      )}
      <ul role="list" aria-label="Found on this page" className="found-list">
        {ordered.map((person) => (
          <FoundRow
            key={person.key}
            person={person}
            offline={offline}
            chosen={several ? chosen.has(person.key) : undefined}
            onChoose={(on) => choose(person.key, on)}
            onEnrich={() => onEnrich([person.key])}
          />
        ))}
      </ul>
    </>
  );
}
