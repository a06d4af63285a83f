import RefreshCw from 'lucide-react/icons/refresh-cw';
import Trash2 from 'lucide-react/icons/trash-2';
import { useState } from 'react';
import { IconButton } from '@/components/ui/button';
import { Confirm } from '@/components/ui/confirm';
import { Initials } from '@/components/ui/initials';
import { displayName, initials, seenText } from '@/lib/core/profile/derive';
import type { Profile } from '@/lib/core/profile/profile';
import { ExportMenu, type ExportFormat } from './export-menu';
import './person-head.css';

export interface PersonHeadProps {
  /** The email or slug that was looked up; stands for the name while none is known. */
  identity: string;
  profile: Profile;
  /** False while nothing was asked yet: then there is nothing to refresh, export or forget. */
  asked: boolean;
  running: boolean;
  /** Milliseconds since the epoch. */
  now: number;
  onRefresh(): void;
  onExport(format: ExportFormat): void;
  onForget(): void;
}

/** Who it is: name, work, place and how fresh that is, and what can be done with all of it. */
export function PersonHead(props: PersonHeadProps) {
  const { profile, identity } = props;
  const [forgetting, setForgetting] = useState(false);
  const known = displayName(profile);
  const name = known ?? identity;
  const work = [profile.jobTitle, profile.company]
    .flatMap((field) => field?.groups[0].value ?? [])
    .join(' · ');
  const place = [profile.location?.groups[0].value, seenText(newestObservation(profile), props.now)]
    .filter(Boolean)
    .join(' · ');
  return (
    <header className="person-head">
      <Initials text={initials(name)} />
      <div className="person-who">
        <h1 dir="auto">{name}</h1>
        {work && <p dir="auto">{work}</p>}
        {place && <p className="quiet small">{place}</p>}
        {known && <p className="quiet small">{identity}</p>}
      </div>
      {props.asked && (
        <div className="person-actions">
          <IconButton label="Refresh" disabled={props.running} onClick={props.onRefresh}>
            <RefreshCw />
          </IconButton>
          <ExportMenu onExport={props.onExport} />
          <IconButton label="Forget this person" onClick={() => setForgetting(true)}>
            <Trash2 />
          </IconButton>
        </div>
      )}
      {forgetting && (
        <Confirm
          title="Forget this person"
          verb="Forget"
          onConfirm={props.onForget}
          onClose={() => setForgetting(false)}
        >
          Everything Facet keeps about {name} is deleted from this browser: answers, choices and history.
          Records in Zoho stay. Asking again costs credits again.
        </Confirm>
      )}
    </header>
  );
}

/** When a vendor last saw what the headline says. */
const newestObservation = ({ jobTitle, company, location }: Profile): string | undefined =>
  [jobTitle, company, location]
    .flatMap((field) => field?.groups[0].claims.flatMap((claim) => claim.observedAt ?? []) ?? [])
    .sort()
    .at(-1);
