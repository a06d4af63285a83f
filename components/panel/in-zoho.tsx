import { Filled } from '@/components/ui/filled';
import type { CrmMatch } from '@/lib/crm/types';
import { commonWords } from '@/lib/core/words/en/common';
import { inZohoWords } from '@/lib/core/words/en/in-zoho';
import { pushWords } from '@/lib/core/words/en/push';

/** How the person stands in Zoho already; undefined while it is not known. */
export interface InZohoView {
  matches: readonly (CrmMatch & { url: string })[];
  empty: readonly string[];
  differing: readonly string[];
  /** Calls that Zoho takes in the next hours, where it told. */
  creditsLeft?: number;
  /** Why Zoho could not be asked. */
  problem?: string;
}

export interface InZohoProps {
  view: InZohoView | undefined;
  onCheck(): void;
}

/** One row: whether the person is in Zoho, whose she is there, and what is out of date. */
export function InZoho({ view, onCheck }: InZohoProps) {
  if (view === undefined) return null;
  return (
    <div role="group" aria-label={inZohoWords.title} className="notice person-hint">
      {view.problem === undefined ? <Records view={view} /> : <p>{view.problem}</p>}
      <button type="button" className="button button-quiet" onClick={onCheck}>
        {inZohoWords.checkAgain}
      </button>
      {view.creditsLeft !== undefined && (
        <span className="quiet"> {inZohoWords.creditsLeft(view.creditsLeft)}</span>
      )}
    </div>
  );
}

function Records({ view: { matches, empty, differing } }: { view: InZohoView }) {
  if (matches.length === 0) return <p>{inZohoWords.not}</p>;
  return (
    <>
      {matches.map(({ id, module, name, owner, url, converted }) => (
        <p key={id}>
          <Filled
            text={inZohoWords.as[converted ? 'converted' : module]}
            parts={{
              name: (
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {name === '' ? inZohoWords.nameless : name}
                </a>
              ),
            }}
          />
          {owner !== undefined && <span className="quiet"> · {pushWords.ownedBy(owner)}</span>}
        </p>
      ))}
      {empty.length > 0 && <p className="quiet">{inZohoWords.empty(commonWords.list(empty))}</p>}
      {differing.length > 0 && <p className="quiet">{inZohoWords.differing(commonWords.list(differing))}</p>}
    </>
  );
}
