import type { ReactNode } from 'react';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsChoicesWords } from '@/lib/core/words/en/settings-choices';
import { DaysSetting } from './days-setting';
import { Section } from './section';
import { SwitchSetting } from './switch-setting';
import type { Save } from './use-shown';

interface LookupsSectionProps {
  enrichOnRightClick: boolean;
  keepAnswersDays: number;
  onEnrichOnRightClick: Save<boolean>;
  onKeepAnswersDays: Save<number>;
  /** Who is asked, in which order, and for how much. */
  children?: ReactNode;
}

export function LookupsSection(props: LookupsSectionProps) {
  return (
    <Section id="lookups" name={settingsWords.sections.lookups} lead={settingsChoicesWords.lookupsLead}>
      <SwitchSetting
        label={settingsChoicesWords.enrichOnRightClick}
        note={settingsChoicesWords.enrichOnRightClickNote}
        on={props.enrichOnRightClick}
        onChange={props.onEnrichOnRightClick}
      />
      <DaysSetting
        label={settingsChoicesWords.keepAnswers}
        note={settingsChoicesWords.keepAnswersNote}
        days={props.keepAnswersDays}
        least={1}
        most={3650}
        onChange={props.onKeepAnswersDays}
      />
      {props.children}
    </Section>
  );
}
