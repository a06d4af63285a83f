import { Address } from '@/components/ui/address';
import { Button } from '@/components/ui/button';
import { describePrice } from '@/lib/core/price';
import type { FoundPerson } from './found-people';

interface FoundRowProps {
  person: FoundPerson;
  offline: boolean;
  /** Undefined where there is nothing to choose among. */
  chosen: boolean | undefined;
  onChoose(on: boolean): void;
  onEnrich(): void;
}

/** One person or email of the page. */
export function FoundRow({ person, offline, chosen, onChoose, onEnrich }: FoundRowProps) {
  const { label, name, own, known, price } = person;
  const marks = [own && 'this page', known && 'known'].filter(Boolean).join(', ');
  return (
    <li className="found-row">
      {chosen !== undefined && (
        <input
          type="checkbox"
          aria-label={`Select ${label}`}
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      )}
      <span className="found-who" dir="auto">
        {name && (
          <>
            <span className="found-name">{name}</span>{' '}
          </>
        )}
        <span className={name ? 'quiet small' : undefined}>
          <Address text={label} />
        </span>{' '}
        {marks && <span className="found-marks">{marks}</span>}
      </span>
      <Button
        aria-label={`Enrich ${label}`}
        title={`Enrich (${describePrice(price)})`}
        disabled={offline}
        onClick={onEnrich}
      >
        Enrich
      </Button>
    </li>
  );
}
