import { Button } from '@/components/ui/button';
import type { Accepted } from '@/components/ui/use-shown';
import { PushDialog, type PushDialogProps } from '@/components/push/push-dialog';
import type { ProviderStatus, SetAside } from '@/lib/core/lookup-status';
import type { ProviderId } from '@/lib/core/profile/claim';
import type { FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';
import { BestContacts } from './best-contacts';
import { Doubts, type ProviderNote } from './doubts';
import type { ExportFormat } from './export-menu';
import { FieldSections } from './field-sections';
import { PersonHead } from './person-head';
import { Plan, type PlannedCall } from './plan';
import { Providers } from './providers';
import './person.css';

export interface PersonProps {
  /** Changes when another person is shown: open sources and folds belong to one person (identityKey). */
  id: string;
  /** The looked-up email or slug as people know it (identityLabel). */
  identity: string;
  /** `{}` while nothing is known. */
  profile: Profile;
  /** Present before anything was spent on this identity; takes the place of the providers. */
  plan?: readonly PlannedCall[] | undefined;
  /** In the user's order; empty while a plan stands. */
  providers: readonly ProviderStatus[];
  /** A look-up is under way (waiting for a Zia job counts). */
  running: boolean;
  setAside: readonly SetAside[];
  notes: readonly ProviderNote[];
  /** Names of the providers on screen, by id. */
  labels: Readonly<Record<string, string>>;
  /** Present while the dialog "Push to Zoho" is open. */
  push?: PushDialogProps | undefined;
  /** The user agreed to spend what the plan says. */
  onEnrich(): void;
  /** Ask no further provider. */
  onStop(): void;
  /** Ask one provider again; may cost again. */
  onRetry(provider: ProviderId): void;
  /** Prefer the value group with this key (ValueGroup.key). */
  onPin(field: FieldKey, key: string): Accepted;
  /** Let merging choose again. */
  onUnpin(field: FieldKey): void;
  /** The user said that a weak answer is about the same person. */
  onAccept(answerId: string): void;
  /** Ask all providers again. */
  onRefresh(): void;
  onExport(format: ExportFormat): void;
  /** Confirmed already. */
  onForget(): void;
  /** Open the dialog: the owner starts the search in Zoho and gives `push`. */
  onPush(): void;
}

interface PersonViewProps extends PersonProps {
  offline: boolean;
  /** Milliseconds since the epoch; for "asked 12 s ago". */
  now: number;
  onSetUp(): void;
}

/** The tab "Person" for one person. */
export function Person(props: PersonViewProps) {
  const { profile, plan, providers } = props;
  const known = Object.keys(profile).length > 0;
  return (
    <article className="person">
      <PersonHead
        identity={props.identity}
        profile={profile}
        asked={plan === undefined}
        running={props.running}
        now={props.now}
        onRefresh={props.onRefresh}
        onExport={props.onExport}
        onForget={props.onForget}
      />
      <BestContacts profile={profile} />
      {plan && (
        <Plan calls={plan} offline={props.offline} onEnrich={props.onEnrich} onSetUp={props.onSetUp} />
      )}
      {known && (
        <div className="person-push">
          <Button tone="accent" disabled={props.offline} onClick={props.onPush}>
            Push to Zoho
          </Button>
        </div>
      )}
      {providers.length > 0 && (
        <Providers
          providers={providers}
          running={props.running}
          now={props.now}
          onStop={props.onStop}
          onRetry={props.onRetry}
          onSetUp={props.onSetUp}
        />
      )}
      <Doubts setAside={props.setAside} notes={props.notes} onAccept={props.onAccept} />
      <FieldSections profile={profile} labels={props.labels} onPin={props.onPin} onUnpin={props.onUnpin} />
      {props.push && <PushDialog {...props.push} />}
    </article>
  );
}
