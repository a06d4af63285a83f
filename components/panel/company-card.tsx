import { initials } from '@/lib/core/profile/derive';
import type { Profile } from '@/lib/core/profile/profile';
import { valuesWords } from '@/lib/core/words/en/values';
import { ValueText } from './value-text';

interface CompanyCardProps {
  profile: Profile;
  /** Keeps its room while the answers are on their way. */
  reserved: boolean;
}

/** Where she works, at a glance; every value of it stands below with its sources. */
export function CompanyCard({ profile, reserved }: CompanyCardProps) {
  const name = profile.company?.groups[0].value;
  const domain = profile.companyDomain?.groups[0].value;
  const facts = [
    profile.industry?.groups[0].value,
    people(profile.companySize?.groups[0].value),
    profile.companyFounded && valuesWords.since(profile.companyFounded.groups[0].value.slice(0, 4)),
  ].filter(Boolean);
  if (!reserved && (name === undefined || (domain === undefined && facts.length === 0))) return null;
  return (
    <div className="company-card">
      <span className="company-initials" aria-hidden>
        {name === undefined ? '' : initials(name)}
      </span>
      <div className="company-text">
        <p className="company-name">
          {name !== undefined && <bdi>{name}</bdi>}{' '}
          {domain !== undefined && <ValueText field="linkedin" value={`https://${domain}`} />}
        </p>
        <p className="quiet company-facts">{facts.join(' · ')}</p>
      </div>
    </div>
  );
}

/** "201-500" is a range of people; what has words already stays as it is. */
const people = (size: string | undefined): string | undefined =>
  size !== undefined && /^[\d\s,.+–-]+$/.test(size) ? valuesWords.peopleIn(size) : size;
