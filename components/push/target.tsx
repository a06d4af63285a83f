import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { SelectBox } from '@/components/ui/select-box';
import type { CrmMatch, CrmModule } from '@/lib/crm/types';
import type { PushDialogProps } from './push-dialog';
import { intention, NOUN, recordInWords } from './words';

const MODULES = [
  { id: 'Leads', label: 'Leads' },
  { id: 'Contacts', label: 'Contacts' },
] as const;

const OTHER: Record<CrmModule, CrmModule> = { Leads: 'Contacts', Contacts: 'Leads' };

type TargetProps = Pick<PushDialogProps, 'target' | 'matches' | 'onModule' | 'onTarget'> & {
  disabled: boolean;
};

/** Which module and which record, and who was found that is neither. */
export function Target({ target, matches, onModule, onTarget, disabled }: TargetProps) {
  const here = matches.filter(({ module, converted }) => module === target.module && !converted);
  const elsewhere = matches.filter(({ module, converted }) => module === OTHER[target.module] && !converted);
  const record = here.find(({ id }) => id === target.recordId);
  return (
    <>
      <h3 className="push-intention">{intention(target.module, record)}</h3>
      {record && <p className="quiet small">{recordInWords(record)}</p>}
      <SelectBox<CrmModule>
        label="Module"
        value={target.module}
        options={MODULES}
        disabled={disabled}
        onChange={onModule}
      />
      {here.length > 1 && <Records {...{ here, target, onTarget, disabled }} />}
      {record === undefined && elsewhere[0] && (
        <div className="push-found">
          <p>
            Zoho has this person as a {NOUN[OTHER[target.module]]}: {recordInWords(elsewhere[0])}.
          </p>
          <Button disabled={disabled} onClick={() => onModule(OTHER[target.module])}>
            {`Use the ${NOUN[OTHER[target.module]]}`}
          </Button>
        </div>
      )}
      {matches
        .filter(({ converted }) => converted)
        .map((match) => (
          <p key={match.id} className="push-found">
            A converted lead was found and stays as it is: {recordInWords(match)}.
          </p>
        ))}
    </>
  );
}

type RecordsProps = Pick<TargetProps, 'target' | 'onTarget' | 'disabled'> & { here: readonly CrmMatch[] };

function Records({ here, target, onTarget, disabled }: RecordsProps) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label="Which record?" className="push-records">
      <p className="box-label" aria-hidden="true">
        Which record?
      </p>
      {here.map((match) => (
        <label key={match.id}>
          <input
            type="radio"
            name={name}
            disabled={disabled}
            checked={target.recordId === match.id}
            onChange={() => onTarget({ module: match.module, recordId: match.id })}
          />
          <span>{recordInWords(match)}</span>
        </label>
      ))}
      <label>
        <input
          type="radio"
          name={name}
          disabled={disabled}
          checked={target.recordId === undefined}
          onChange={() => onTarget({ module: target.module })}
        />
        <span>Create a new record</span>
      </label>
    </div>
  );
}
