import type { ReactNode } from 'react';
import { bestEmail, bestPhone, displayName, initials, seenText } from '@/lib/core/profile/derive';
import type { Profile } from '@/lib/core/profile/profile';
import { hasLookAlikeLetters } from '@/lib/core/identity/look-alike';
import { LookAlikeMark } from './look-alike-mark';
import { PersonLinks } from './person-links';
import { EmailLine, PhoneLine } from './reach-line';
import { useKeptHeight } from './use-kept-height';

interface PersonHeaderProps {
  profile: Profile;
  /** Stands in for the name while none is known. */
  identityLabel: string;
  now: number;
  /** Answers are on their way: every line has its place already, so that none moves another when it arrives. */
  reserved: boolean;
  onCopy(text: string): Promise<void>;
  /** The action buttons. */
  children: ReactNode;
}

/** Name, role, place, and the best way to reach her, at a glance. No photo is loaded from anywhere: initials. */
export function PersonHeader({ profile, identityLabel, now, reserved, onCopy, children }: PersonHeaderProps) {
  const box = useKeptHeight<HTMLElement>(reserved);
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
  const links = profile.linkedin ?? profile.profiles;
  return (
    <header ref={box} className={reserved ? 'person-header person-header-reserved' : 'person-header'}>
      <div className="person-title">
        <span className="person-initials" aria-hidden>
          {initials(name ?? identityLabel) || '?'}
        </span>
        <div className="person-who">
          <h1>
            <bdi>{name ?? identityLabel}</bdi>
          </h1>
          {hasLookAlikeLetters(identityLabel) && <LookAlikeMark />}
          {(role !== '' || reserved) && (
            <p className="person-role">
              <bdi>{role}</bdi>
            </p>
          )}
          {(place !== '' || reserved) && (
            <p className="quiet person-place">
              <bdi>{place}</bdi>
            </p>
          )}
        </div>
      </div>
      {email ? <EmailLine value={email} onCopy={onCopy} /> : reserved && <p className="person-reach" />}
      {phone ? <PhoneLine value={phone} onCopy={onCopy} /> : reserved && <p className="person-reach" />}
      {(links !== undefined || reserved) && <PersonLinks {...profile} />}
      {children}
    </header>
  );
}
