import { useId } from 'react';
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
  const lead =
    'Asks over your Zoho connection; there is no other key. Needs the Enterprise or Ultimate edition of Zoho CRM. People also need the data center of India, Australia, Canada, the United States or Saudi Arabia, and Web Amigo from the Zoho Marketplace.';
  return (
    <Section id="zia" name="Zia" lead={lead}>
      <SwitchSetting
        label="Use Zia people"
        note="No credits; counts against your Zia quota"
        on={props.people}
        onChange={props.onPeople}
      />
      <SwitchSetting
        label="Use Zia organization"
        note="No credits; counts against your Zia quota"
        on={props.organization}
        onChange={props.onOrganization}
      />
      <div className="settings-field">
        <label htmlFor={id}>Zia module</label>
        <select
          id={id}
          className="input"
          aria-describedby={`${id}-note`}
          value={module}
          onChange={(event) => choose(event.target.value)}
        >
          <option>Leads</option>
          <option>Contacts</option>
        </select>
        <p id={`${id}-note`} className="quiet">
          The module whose people enrichment is set up in Zoho. Nothing is written into it.
        </p>
      </div>
    </Section>
  );
}
