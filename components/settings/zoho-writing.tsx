import { useId, useState } from 'react';
import { settingsZohoFieldsWords } from '@/lib/core/words/en/settings-zoho-fields';
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
        label={settingsZohoFieldsWords.workflows}
        note={settingsZohoFieldsWords.workflowsNote}
        on={props.runsWorkflows}
        onChange={props.onRunsWorkflows}
      />
      <SwitchSetting
        label={settingsZohoFieldsWords.note}
        note={settingsZohoFieldsWords.noteNote}
        on={props.addsNote}
        onChange={props.onAddsNote}
      />
      {props.user !== undefined && (
        <SwitchSetting
          label={settingsZohoFieldsWords.owner}
          note={settingsZohoFieldsWords.ownerNote(props.user)}
          on={props.ownedByUser}
          onChange={props.onOwnedByUser}
        />
      )}
      <div className="settings-field">
        <label htmlFor={id}>{settingsZohoFieldsWords.leadSource}</label>
        <select
          id={id}
          className="input"
          value={leadSource}
          onChange={(event) => chooseLeadSource(event.target.value)}
        >
          <option value="">{settingsZohoFieldsWords.notSent}</option>
          {props.leadSources.map((source) => (
            <option key={source}>{source}</option>
          ))}
        </select>
      </div>
      <div className="settings-field">
        <label htmlFor={`${id}-tags`}>{settingsZohoFieldsWords.tags}</label>
        <input
          id={`${id}-tags`}
          className="input"
          value={tags}
          placeholder={settingsZohoFieldsWords.tagsExample}
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
