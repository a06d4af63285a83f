import { useId } from 'react';
import { providersWords } from '@/lib/core/words/en/providers';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsKeysWords } from '@/lib/core/words/en/settings-keys';
import { settingsZohoWords } from '@/lib/core/words/en/settings-zoho';
import { zohoModulesWords } from '@/lib/core/words/en/zoho-modules';
import { Section } from './section';
import { SwitchSetting } from './switch-setting';
import { useShown, type Save } from './use-shown';

interface ZiaSectionProps {
  people: boolean;
  organization: boolean;
  module: string;
  onPeople: Save<boolean>;
  onOrganization: Save<boolean>;
  onModule: Save<string>;
}

/** What Zia needs follows https://www.zoho.com/crm/developer/docs/api/v7/zia-enrichment/create-ppl-enrichment.html */
export function ZiaSection(props: ZiaSectionProps) {
  const id = useId();
  const [module, choose] = useShown(props.module, props.onModule);
  return (
    <Section id="zia" name={settingsWords.sections.zia} lead={settingsZohoWords.ziaLead}>
      <SwitchSetting
        label={settingsKeysWords.use(providersWords.ziaPeople)}
        note={settingsZohoWords.ziaNote}
        on={props.people}
        onChange={props.onPeople}
      />
      <SwitchSetting
        label={settingsKeysWords.use(providersWords.ziaOrganization)}
        note={settingsZohoWords.ziaNote}
        on={props.organization}
        onChange={props.onOrganization}
      />
      <div className="settings-field">
        <label htmlFor={id}>{settingsZohoWords.ziaModule}</label>
        <select
          id={id}
          className="input"
          aria-describedby={`${id}-note`}
          value={module}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="Leads">{zohoModulesWords.names.Leads}</option>
          <option value="Contacts">{zohoModulesWords.names.Contacts}</option>
        </select>
        <p id={`${id}-note`} className="quiet">
          {settingsZohoWords.ziaModuleNote}
        </p>
      </div>
    </Section>
  );
}
