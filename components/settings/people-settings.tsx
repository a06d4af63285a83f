import { settingsPrivacyWords } from '@/lib/core/words/en/settings-privacy';
import { DaysSetting } from './days-setting';
import { NeverSetting } from './never-setting';
import type { Save } from './use-shown';

interface PeopleSettingsProps {
  deletePeopleDays: number;
  neverLookUp: readonly string[];
  onDeletePeopleDays: Save<number>;
  onNeverLookUp: Save<readonly string[]>;
}

/** What people are owed: not to be kept for ever, and not to be asked about. */
export function PeopleSettings(props: PeopleSettingsProps) {
  return (
    <>
      <DaysSetting
        label={settingsPrivacyWords.deletePeople}
        note={settingsPrivacyWords.deletePeopleNote}
        days={props.deletePeopleDays}
        least={1}
        most={3650}
        onChange={props.onDeletePeopleDays}
      />
      <NeverSetting lines={props.neverLookUp} onChange={props.onNeverLookUp} />
    </>
  );
}
