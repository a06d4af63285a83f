import { Tabs } from '@base-ui/react/tabs';
import Settings from 'lucide-react/icons/settings';
import { History, type HistoryProps } from '@/components/history/history';
import { PageView, type PageViewProps } from '@/components/page/page-view';
import { Person, type PersonProps } from '@/components/person/person';
import { PersonLoading } from '@/components/person/person-loading';
import { progressSentence } from '@/components/person/progress';
import { IconButton } from '@/components/ui/button';
import { CopyContext } from '@/components/ui/copy';
import { EmptyState } from '@/components/ui/empty-state';
import { LookUp } from './look-up';
import { PersonEmpty } from './person-empty';
import '@/components/ui/base.css';
import './panel.css';

export type View = 'person' | 'page' | 'lists' | 'history';

export interface PanelProps {
  view: View;
  onView(view: View): void;
  /** Looks up what was typed or pasted. Answers why nothing in the text is an identity; undefined when it was taken. */
  onLookUp(text: string): string | undefined;
  /** `loading` while the database is read; undefined when nobody is open. */
  person: PersonProps | 'loading' | undefined;
  page: PageViewProps;
  history: HistoryProps;
  /** False while no provider has a key: the panel then says where to add one. */
  ready: boolean;
  /** The browser has no connection. */
  offline: boolean;
  /** Milliseconds since the epoch; a new value now and then moves "12 s ago" on. */
  now: number;
  /** Last thing to announce, for example "Copied"; without it the progress of the look-up is announced. */
  said?: string | undefined;
  /** Something the user must act on, for example that the storage is full. */
  alert?: string | undefined;
  /** Puts text on the clipboard. */
  onCopy(text: string): void;
  /** Opens Facet's settings. */
  onSettings(): void;
}

const VIEWS: readonly (readonly [View, string])[] = [
  ['person', 'Person'],
  ['page', 'This page'],
  ['lists', 'Lists'],
  ['history', 'History'],
];

/** The whole side panel. */
export function Panel(props: PanelProps) {
  const { person, page, history, offline, now } = props;
  const progress = typeof person === 'object' ? progressSentence(person.providers, person.running) : '';
  return (
    <CopyContext value={props.onCopy}>
      <Tabs.Root
        className="panel"
        value={props.view}
        onValueChange={(value) => {
          const view = VIEWS.find(([id]) => id === value);
          if (view) props.onView(view[0]);
        }}
      >
        <header className="panel-head">
          <div className="panel-bar">
            <LookUp onLookUp={props.onLookUp} />
            <IconButton label="Settings" onClick={props.onSettings}>
              <Settings />
            </IconButton>
          </div>
          <Tabs.List aria-label="Views" className="panel-tabs">
            {VIEWS.map(([id, label]) => (
              <Tabs.Tab key={id} value={id} className="panel-tab">
                {label}
                {id === 'page' && page.people.length > 0 && (
                  <span aria-hidden="true" className="panel-count">
                    {page.people.length}
                  </span>
                )}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </header>
        {props.alert && (
          <p role="alert" className="panel-line panel-alert">
            {props.alert}
          </p>
        )}
        {offline && <p className="panel-line">Offline. What is stored can be read; nobody can be asked.</p>}
        <Tabs.Panel value="person">
          {person === 'loading' && <PersonLoading />}
          {person === undefined && <PersonEmpty ready={props.ready} onSettings={props.onSettings} />}
          {typeof person === 'object' && (
            <Person key={person.id} {...person} offline={offline} now={now} onSetUp={props.onSettings} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="page">
          <PageView {...page} offline={offline} />
        </Tabs.Panel>
        <Tabs.Panel value="lists">
          <EmptyState title="Lists come in a later version">
            They will enrich many people at once from a CSV. Until then, look people up one by one or from a
            page.
          </EmptyState>
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <History {...history} now={now} />
        </Tabs.Panel>
        <p role="status" className="unseen">
          {props.said ?? progress}
        </p>
      </Tabs.Root>
    </CopyContext>
  );
}
