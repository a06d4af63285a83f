import { FieldSections } from '@/components/panel/field-sections';
import { PersonHeader } from '@/components/panel/person-header';
import { ProviderList } from '@/components/panel/provider-list';
import '@/components/panel/person-view.css';
import { Filled } from '@/components/ui/filled';
import { welcomeWords } from '@/lib/core/words/en/welcome';
import type { ProviderStatus } from '@/lib/core/lookup-status';
import type { FieldKey } from '@/lib/core/profile/fields';
import type { Profile } from '@/lib/core/profile/profile';

export interface SamplePersonProps {
  identityLabel: string;
  profile: Profile;
  statuses: readonly ProviderStatus[];
  now: number;
  onPin(field: FieldKey, key: string | undefined): Promise<boolean>;
  onCopy(text: string): Promise<void>;
}

const nothing = () => undefined;

/** A person who does not exist, as the panel would show her; what would spend money or write to Zoho is left out. */
export function SamplePerson({ profile, statuses, now, onPin, ...rest }: SamplePersonProps) {
  return (
    <article aria-label={welcomeWords.samplePerson} className="welcome-sample">
      <p role="note" className="notice">
        <Filled text={welcomeWords.sampleNote} parts={{ sample: <strong>{welcomeWords.sample}</strong> }} />
      </p>
      <PersonHeader
        profile={profile}
        identityLabel={rest.identityLabel}
        now={now}
        reserved={false}
        onCopy={rest.onCopy}
      >
        {null}
      </PersonHeader>
      <ProviderList
        statuses={statuses}
        started
        running={false}
        reserved={false}
        onRetry={nothing}
        onStop={nothing}
      />
      <FieldSections
        profile={profile}
        reserved={false}
        running={false}
        providerLabel={(provider) => statuses.find((one) => one.provider === provider)?.label ?? provider}
        now={now}
        onPin={onPin}
      />
    </article>
  );
}
