import type { Profile } from '@/lib/core/profile/profile';
import { ValueText } from './value-text';

/** So many links stay on about one line; the rest is among the fields. */
const SHOWN = 4;

/** The person's own pages elsewhere: LinkedIn first. */
export function PersonLinks({ linkedin, profiles }: Pick<Profile, 'linkedin' | 'profiles'>) {
  const own = linkedin?.groups[0].value;
  const others = profiles?.groups.map(({ value }) => value.url).filter((url) => url !== own) ?? [];
  const urls = [...(own === undefined ? [] : [own]), ...others].slice(0, SHOWN);
  return (
    <p className="person-links">
      {urls.map((url) => (
        <ValueText key={url} field="linkedin" value={url} />
      ))}
    </p>
  );
}
