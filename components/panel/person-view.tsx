import { useState } from 'react';
import type { ProviderStatus, SetAside } from '@/lib/core/lookup-status';
import { describePrice, type Credits } from '@/lib/core/price';
import type { ProviderId } from '@/lib/core/profile/claim';
import type { FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';
import { commonWords } from '@/lib/core/words/en/common';
import { personWords } from '@/lib/core/words/en/person';
import { BarNote, type BarNoteProps } from './bar-note';
import { FieldSections } from './field-sections';
import { InZoho, type InZohoProps } from './in-zoho';
import { Notes } from './notes';
import { PersonActions, type PersonActionsProps } from './person-actions';
import { PersonHeader } from './person-header';
import { ProviderList } from './provider-list';
import { useStarting } from './use-starting';
import './person-view.css';

export interface PersonViewProps extends Omit<PersonActionsProps, 'canPush' | 'reserved'> {
  /** The identity in words: an address or a slug. */
  identityLabel: string;
  profile: Profile;
  statuses: readonly ProviderStatus[];
  setAside: readonly SetAside[];
  /** Something was asked for this person before. */
  started: boolean;
  running: boolean;
  /** Somebody can be asked with one click. */
  canEnrich: boolean;
  price: Credits;
  /** What was not spent, because enough was known before everybody was asked. */
  saved: Credits;
  /** Milliseconds since the epoch, for "seen 3 weeks ago". */
  now: number;
  inZoho: InZohoProps;
  /** Absent when somebody may be asked. */
  bar?: BarNoteProps | undefined;
  onEnrich(): void;
  onRetry(provider: ProviderId): void;
  onStop(): void;
  /** Resolves to whether it was stored. */
  onPin(field: FieldKey, key: string | undefined): Promise<boolean>;
  onConfirm(answerId: string): void;
  /** Rejects when the browser did not let it be copied. */
  onCopy(text: string): Promise<void>;
  onSettings(): void;
}

/** One person: who it is, who was asked, every value with its sources, and what can be done. */
export function PersonView(props: PersonViewProps) {
  const { profile, statuses, started, running, canEnrich, price } = props;
  const [asked, setAsked] = useState(false);
  const [starting, start] = useStarting(running);
  const [said, say] = useState('');
  const label = (provider: string) =>
    statuses.find((status) => status.provider === provider)?.label ?? provider;
  const empty = Object.keys(profile).length === 0;
  const noneReady = !started && !canEnrich && !props.bar;
  // Once answers are awaited, what they may bring keeps its place until another person is shown; nothing is kept for whom nobody knows.
  if (running && !asked) setAsked(true);
  const reserved = asked && (running || starting || !empty || !started);
  const copy = async (text: string) => {
    const copied = props.onCopy(text);
    await copied.then(
      () => say(personWords.wasCopied(text)),
      () => say(personWords.notCopied),
    );
    return copied;
  };
  return (
    <article className="person">
      <PersonHeader
        profile={profile}
        identityLabel={props.identityLabel}
        now={props.now}
        reserved={reserved}
        onCopy={copy}
      >
        <PersonActions {...props} canPush={!empty} reserved={reserved} />
      </PersonHeader>
      {canEnrich && !running && !starting && (
        <div className="person-enrich">
          <button
            type="button"
            className="button button-accent"
            aria-keyshortcuts="e"
            onClick={() => {
              setAsked(true);
              start();
              props.onEnrich();
            }}
          >
            {personWords.enrichFor(describePrice(price))}
          </button>
        </div>
      )}
      {props.bar && <BarNote {...props.bar} />}
      {noneReady && (
        <p className="notice person-hint">
          {personWords.noneReady}{' '}
          <button type="button" className="button" onClick={props.onSettings}>
            {personWords.addKey}
          </button>
        </p>
      )}
      <ProviderList
        statuses={statuses}
        started={started}
        running={running}
        reserved={reserved}
        onRetry={props.onRetry}
        onStop={props.onStop}
      />
      {props.saved.credits > 0 && (
        <p className="notice person-hint">
          {personWords.enoughKnown(leftOutNames(statuses), describePrice(props.saved))}
        </p>
      )}
      <p role="status" className="visually-hidden">
        {commonWords.sentences(progressText(statuses, started), said)}
      </p>
      <Notes setAside={props.setAside} onConfirm={props.onConfirm} />
      <div data-rows>
        <FieldSections
          profile={profile}
          reserved={reserved}
          running={running}
          providerLabel={label}
          now={props.now}
          onPin={props.onPin}
        />
      </div>
      {/* Last: it is known after everything else, and must not move what is being read. */}
      <InZoho {...props.inZoho} />
    </article>
  );
}

const leftOutNames = (statuses: readonly ProviderStatus[]): string =>
  commonWords.list(statuses.filter(({ leftOut }) => leftOut).map(({ label }) => label));

/** One sentence for a screen reader, renewed as answers come. */
function progressText(statuses: readonly ProviderStatus[], started: boolean): string {
  if (!started) return '';
  const count = (...states: ProviderStatus['state'][]) =>
    statuses.filter(({ state }) => states.includes(state)).length;
  const open = count('asking', 'scheduled', 'waiting');
  return personWords.progress(count('found'), statuses.length, open);
}
