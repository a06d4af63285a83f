import type { ReactNode } from 'react';
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
    <Section id="lookups" name="Lookups" lead="What a look-up may do without asking again.">
      <SwitchSetting
        label="Enrich on right-click"
        note="The menu shows the price; off: the panel opens and asks first"
        on={props.enrichOnRightClick}
        onChange={props.onEnrichOnRightClick}
      />
      <DaysSetting
        label="Keep answers for days"
        note="A person asked for again within these days costs nothing, unless you refresh."
        days={props.keepAnswersDays}
        least={1}
        most={3650}
        onChange={props.onKeepAnswersDays}
      />
      {props.children}
    </Section>
  );
}
