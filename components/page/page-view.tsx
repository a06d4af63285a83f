import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Switch } from '@/components/ui/switch';
import type { Accepted } from '@/components/ui/use-shown';
import { FoundPeople, type FoundPerson } from './found-people';
import './page-view.css';

/**
 * `cannot-read`: a page no extension may read (the browser's own pages, the store). `not-allowed`: the user has not let Facet read it
 * yet. `reading`: the reader runs. `read`: it is followed.
 */
export type PageState = 'cannot-read' | 'not-allowed' | 'reading' | 'read';

export interface PageViewProps {
  state: PageState;
  /** Host of the tab beside the panel, without the scheme; undefined when it has none. */
  host?: string | undefined;
  /** In the order of the page. May hold the page's own person (from its URL) while the page itself may not be read. */
  people: readonly FoundPerson[];
  /** The host may always be read. */
  alwaysRead: boolean;
  /** Read the page now; comes with the user's gesture. */
  onRead(): void;
  /** Answers false when the user did not grant it. */
  onAlwaysRead(on: boolean): Accepted;
  /** Enrich these, by key. */
  onEnrich(keys: readonly string[]): void;
}

/** The tab "This page". */
export function PageView({ offline, ...props }: PageViewProps & { offline: boolean }) {
  const { state, host, people } = props;
  return (
    <div className="page-view">
      {people.length > 0 && <FoundPeople people={people} offline={offline} onEnrich={props.onEnrich} />}
      {state === 'cannot-read' && (
        <EmptyState title="This page cannot be read">
          Browsers keep their own pages and stores closed to extensions. Open any other page.
        </EmptyState>
      )}
      {state === 'not-allowed' && (
        <EmptyState
          title={people.length > 0 ? 'More may be on this page' : 'People on this page'}
          action={
            <Button tone="accent" onClick={props.onRead}>
              Read this page
            </Button>
          }
        >
          Facet looks for emails and LinkedIn profiles on {host ?? 'the page'} when you say so. Nothing leaves
          your browser by reading, and the page cannot tell.
        </EmptyState>
      )}
      {state === 'reading' && people.length === 0 && <p className="page-reading quiet">Reading the page…</p>}
      {state === 'read' && people.length === 0 && (
        <EmptyState title="Nobody found">
          This page shows no email and no link to a LinkedIn profile.
        </EmptyState>
      )}
      {state !== 'cannot-read' && host !== undefined && (
        <div className="page-always">
          <Switch label={`Always read ${host}`} checked={props.alwaysRead} onChange={props.onAlwaysRead} />
        </div>
      )}
    </div>
  );
}
