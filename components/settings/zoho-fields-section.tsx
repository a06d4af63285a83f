import { useId, useState, type ChangeEvent, type ReactNode } from 'react';
import type { CrmAction, CrmTable } from '@/lib/crm/types';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsZohoFieldsWords } from '@/lib/core/words/en/settings-zoho-fields';
import { zohoModulesWords } from '@/lib/core/words/en/zoho-modules';
import type { Result } from './result';
import { Section } from './section';
import { ZohoFieldLine, type FieldChoice, type FieldLine } from './zoho-field-line';

/** One module of the connected Zoho. */
export interface FieldsOfModule {
  lines: readonly FieldLine[];
  /** Fields of this Zoho that a value can go into. */
  choices: readonly FieldChoice[];
  /** A hint about the LinkedIn address. */
  hint?: string;
}

interface ZohoFieldsSectionProps {
  /** Undefined while Zoho is not connected, or its fields were not read. */
  modules: Readonly<Partial<Record<CrmTable, FieldsOfModule>>> | undefined;
  onField(module: CrmTable, line: string, api: string): Promise<boolean>;
  onPolicy(module: CrmTable, api: string, policy: CrmAction): Promise<boolean>;
  onRefresh(): Promise<Result>;
  onExport(): void;
  onImport(text: string): Promise<Result>;
  /** What every push does besides. */
  children: ReactNode;
}

const TABLES: readonly CrmTable[] = ['Leads', 'Contacts', 'Accounts'];

/** The mapping, one module at a time. */
export function ZohoFieldsSection(props: ZohoFieldsSectionProps) {
  const id = useId();
  const [module, setModule] = useState<CrmTable>('Leads');
  const [result, setResult] = useState<Result>();
  const { modules } = props;
  const shown = modules?.[module];
  if (modules === undefined || shown === undefined)
    return (
      <Section id="zoho-fields" name={settingsWords.sections.zohoFields} lead={settingsZohoFieldsWords.lead}>
        <p className="quiet">{settingsZohoFieldsWords.connectFirst}</p>
      </Section>
    );

  const importFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) setResult(await props.onImport(await file.text()));
    target.value = '';
  };
  const { lines, choices, hint } = shown;
  return (
    <Section id="zoho-fields" name={settingsWords.sections.zohoFields} lead={settingsZohoFieldsWords.lead}>
      {props.children}
      <div className="settings-field">
        <label htmlFor={id}>{settingsZohoFieldsWords.module}</label>
        <select
          id={id}
          className="input"
          value={module}
          onChange={(event) => setModule(TABLES.find((each) => each === event.target.value) ?? 'Leads')}
        >
          {TABLES.filter((each) => modules[each] !== undefined).map((each) => (
            <option key={each} value={each}>
              {zohoModulesWords.names[each]}
            </option>
          ))}
        </select>
        {hint !== undefined && <p className="quiet">{hint}</p>}
      </div>
      <div className="settings-table">
        <table aria-label={settingsZohoFieldsWords.mapping[module]}>
          <thead>
            <tr>
              <th scope="col">{settingsZohoFieldsWords.value}</th>
              <th scope="col">{settingsZohoFieldsWords.field}</th>
              <th scope="col">{settingsZohoFieldsWords.policy}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <ZohoFieldLine
                key={`${module} ${line.id}`}
                line={line}
                choices={choices}
                onField={(api) => props.onField(module, line.id, api)}
                onPolicy={(policy) => props.onPolicy(module, line.api, policy)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="settings-actions">
        <button type="button" className="button" onClick={() => void props.onRefresh().then(setResult)}>
          {settingsZohoFieldsWords.readAgain}
        </button>
        <button type="button" className="button" onClick={props.onExport}>
          {settingsZohoFieldsWords.exportMapping}
        </button>
        <label className="button">
          {settingsZohoFieldsWords.importMapping}
          <input
            type="file"
            className="visually-hidden"
            accept="application/json,.json"
            onChange={(event) => void importFile(event)}
          />
        </label>
        <p role="status" className={result && !result.ok ? 'settings-bad' : undefined}>
          {result?.said}
        </p>
      </div>
    </Section>
  );
}
