import { useId, useState } from 'react';
import { SwitchSetting } from './switch-setting';
import { useShown, type Save } from './use-shown';

interface ZohoWritingProps {
  runsWorkflows: boolean;
  /** The pick list "Lead Source" of this Zoho. */
  leadSources: readonly string[];
  leadSource: string;
  tags: readonly string[];
  /** New records belong to the connected user; else to whom Zoho gives them. */
  ownedByUser: boolean;
  /** Undefined when Zoho did not tell who is connected. */
  user: string | undefined;
  addsNote: boolean;
  onRunsWorkflows: Save<boolean>;
  onLeadSource: Save<string>;
  onTags: Save<readonly string[]>;
  onOwnedByUser: Save<boolean>;
  onAddsNote: Save<boolean>;
}

/** What every push does besides the mapping. */
export function ZohoWriting(props: ZohoWritingProps) {
  const id = useId();
  const [leadSource, chooseLeadSource] = useShown(props.leadSource, props.onLeadSource);
  const [tags, setTags] = useState(props.tags.join(', '));
  return (
    <>
      <SwitchSetting
        label="Let Zoho’s workflows run"
        note="On what Facet writes, as on anything typed into Zoho"
        on={props.runsWorkflows}
        onChange={props.onRunsWorkflows}
      />
      <SwitchSetting
        label="Add a note with the sources"
        note="Who said each value and when; the dialog shows it, and undo deletes it"
        on={props.addsNote}
        onChange={props.onAddsNote}
      />
      {props.user !== undefined && (
        <SwitchSetting
          label="I own new records"
          note={`${props.user}; else Zoho’s own rules decide`}
          on={props.ownedByUser}
          onChange={props.onOwnedByUser}
        />
      )}
      <div className="settings-field">
        <label htmlFor={id}>Lead source of new records</label>
        <select
          id={id}
          className="input"
          value={leadSource}
          onChange={(event) => chooseLeadSource(event.target.value)}
        >
          <option value="">Not sent</option>
          {props.leadSources.map((source) => (
            <option key={source}>{source}</option>
          ))}
        </select>
      </div>
      <div className="settings-field">
        <label htmlFor={`${id}-tags`}>Tags of new records</label>
        <input
          id={`${id}-tags`}
          className="input"
          value={tags}
          placeholder="facet, from a page"
          onChange={(event) => setTags(event.target.value)}
          onBlur={() =>
            void props.onTags(
              tags
                .split(',')
                .map((tag) => tag.trim())
                .filter((tag) => tag !== ''),
            )
          }
        />
      </div>
    </>
  );
}
