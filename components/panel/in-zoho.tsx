import type { CrmMatch } from '@/lib/crm/types';

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
    <div role="group" aria-label="In Zoho" className="notice person-hint">
      {view.problem === undefined ? <Records view={view} /> : <p>{view.problem}</p>}
      <button type="button" className="button button-quiet" onClick={onCheck}>
        Check Zoho again
      </button>
      {view.creditsLeft !== undefined && (
        <span className="quiet"> {view.creditsLeft.toLocaleString()} Zoho API credits left</span>
      )}
    </div>
  );
}

function Records({ view: { matches, empty, differing } }: { view: InZohoView }) {
  if (matches.length === 0) return <p>Not in Zoho yet.</p>;
  return (
    <>
      {matches.map(({ id, module, name, owner, url, converted }) => (
        <p key={id}>
          In Zoho as {converted ? 'a converted lead' : module === 'Leads' ? 'lead' : 'contact'}{' '}
          <a href={url} target="_blank" rel="noreferrer noopener">
            {name === '' ? 'without a name' : name}
          </a>
          {owner !== undefined && <span className="quiet"> · owned by {owner}</span>}
        </p>
      ))}
      {empty.length > 0 && <p className="quiet">Empty there: {empty.join(', ')}</p>}
      {differing.length > 0 && <p className="quiet">Different there: {differing.join(', ')}</p>}
    </>
  );
}
