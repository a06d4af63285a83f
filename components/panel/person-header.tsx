import type { ReactNode } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { bestEmail, bestPhone, displayName, initials, seenText } from '@/lib/core/profile/derive';
import type { Profile } from '@/lib/core/profile/profile';
import { ValueText } from './value-text';

interface PersonHeaderProps {
  profile: Profile;
  /** Stands in for the name while none is known. */
  identityLabel: string;
  now: number;
  onCopy(text: string): void;
  /** The action buttons. */
  children: ReactNode;
}

/** Name, role, place, and the best way to reach her, at a glance. No photo is loaded from anywhere: initials. */
export function PersonHeader({ profile, identityLabel, now, onCopy, children }: PersonHeaderProps) {
  const name = displayName(profile);
  const role = [profile.jobTitle, profile.company]
    .flatMap((field) => field?.groups[0].value ?? [])
    .join(' · ');
  const newest = Object.values(profile)
    .flatMap((field) => field.groups.flatMap((group) => group.claims.map((claim) => claim.observedAt ?? '')))
    .reduce((latest, date) => (date > latest ? date : latest), '');
  const place = [profile.location?.groups[0].value, seenText(newest || undefined, now)]
    .filter(Boolean)
    .join(' · ');
  const email = bestEmail(profile);
  const phone = bestPhone(profile);
  return (
    <header className="person-header">
      <div className="person-title">
        <span className="person-initials" aria-hidden>
          {initials(name ?? identityLabel) || '?'}
        </span>
        <div className="person-who">
          <h1>
            <bdi>{name ?? identityLabel}</bdi>
          </h1>
          {role !== '' && (
            <p>
              <bdi>{role}</bdi>
            </p>
          )}
          {place !== '' && (
            <p className="quiet">
              <bdi>{place}</bdi>
            </p>
          )}
        </div>
      </div>
      {email && (
        <p className="person-reach">
          <ValueText field="workEmail" value={{ address: email.address }} />
          {email.status !== undefined && <span className="chip">{email.status}</span>}
          <CopyButton name={email.address} text={email.address} onCopy={onCopy} />
        </p>
      )}
      {phone && (
        <p className="person-reach">
          <ValueText field="phone" value={{ number: phone.number }} />
          {phone.kind !== undefined && <span className="chip">{phone.kind}</span>}
          <CopyButton name={phone.number} text={phone.number} onCopy={onCopy} />
        </p>
      )}
      {children}
    </header>
  );
}
