import { hasLookAlikeLetters } from '@/lib/core/identity/look-alike';
import { LookAlikeMark } from './look-alike-mark';
import { identityLabel } from '@/lib/core/identity/key';
import type { Identity } from '@/lib/core/identity/types';
import { describePrice, type Credits } from '@/lib/core/price';
import { personWords } from '@/lib/core/words/en/person';
import { pageTabWords } from '@/lib/core/words/en/page-tab';

/** One person or email of the page. */
export interface PageRow {
  identity: Identity;
  /** The name beside it, where the page gives one surely. */
  name: string | undefined;
  /** Whom the page is about: the profile that the address names, or the person whom the page says it is of. */
  own: boolean;
  /** The page does not display it. */
  hidden: boolean;
  /** Looked up before: opening costs nothing. */
  known: boolean;
}

interface PageRowItemProps {
  row: PageRow;
  price: Credits;
  selectable: boolean;
  selected: boolean;
  onSelect(on: boolean): void;
  onEnrich(): void;
  onOpen(): void;
}

export function PageRowItem({
  row,
  price,
  selectable,
  selected,
  onSelect,
  onEnrich,
  onOpen,
}: PageRowItemProps) {
  const label = identityLabel(row.identity);
  return (
    <>
      {selectable && (
        <input
          type="checkbox"
          aria-label={pageTabWords.selectWhom(label)}
          checked={selected}
          onChange={(event) => onSelect(event.target.checked)}
        />
      )}
      <button type="button" className="page-person" data-row onClick={onOpen}>
        {row.name !== undefined && <bdi className="page-name">{row.name}</bdi>}{' '}
        <bdi className="quiet">{label}</bdi>
        {row.own && (
          <span className="chip">
            {row.identity.kind === 'linkedin' ? pageTabWords.thisProfile : pageTabWords.thisPage}
          </span>
        )}
        {hasLookAlikeLetters(label) && <LookAlikeMark />}
        {row.hidden && <span className="chip">{pageTabWords.hidden}</span>}
        {row.known && <span className="chip">{pageTabWords.known}</span>}
      </button>
      <button
        type="button"
        className="button"
        aria-label={pageTabWords.enrichWhom(label)}
        title={describePrice(price)}
        onClick={onEnrich}
      >
        {pageTabWords.enrich}
        {price.credits > 0 && (
          <span data-more={`· ${personWords.creditsShort(price.atMost ?? price.credits)}`} />
        )}
      </button>
    </>
  );
}
