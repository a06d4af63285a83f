import { Filled } from '@/components/ui/filled';
import type { CrmAction, CrmChoices, CrmDiff } from '@/lib/crm/types';
import { commonWords } from '@/lib/core/words/en/common';
import { pushRecordWords } from '@/lib/core/words/en/push-record';
import { explainPush } from './explain-push';
import { PushChanges } from './push-changes';

interface PushCompanyProps {
  diff: Pick<CrmDiff, 'company' | 'lacksAccount'>;
  choice: CrmChoices['company'];
  onChoice(choice: CrmChoices['company']): void;
  /** Looks for the account of a contact that has none. */
  onLook(): void;
}

/** The company of a contact, where something about it is for the user to decide. */
export function PushCompany({ diff: { company, lacksAccount }, choice, onChoice, onLook }: PushCompanyProps) {
  if (lacksAccount)
    return (
      <p className="push-company">
        <span className="quiet">{pushRecordWords.noAccountInZoho} </span>
        <button type="button" className="button" onClick={onLook}>
          {pushRecordWords.lookForAccount}
        </button>
      </p>
    );
  if (company?.problem) {
    const { what, next } = explainPush(company.problem);
    return (
      <p className="notice notice-caution">
        {commonWords.sentences(pushRecordWords.accountNotLookedFor, what, next)}
      </p>
    );
  }
  if (company?.create) return <NewAccount create={company.create} choice={choice} onChoice={onChoice} />;
  if (!company) return null;
  return (
    <div role="radiogroup" aria-label={pushRecordWords.whichAccount} className="record-choice">
      <p>{pushRecordWords.severalAccounts}</p>
      {company.accounts.map(({ id, name, website }) => (
        <label key={id}>
          <input
            type="radio"
            name="account"
            checked={choice !== undefined && 'link' in choice && choice.link === id}
            onChange={() => onChoice({ link: id })}
          />
          {[name, website].filter(Boolean).join(' · ')}
        </label>
      ))}
      <label>
        <input
          type="radio"
          name="account"
          checked={choice === undefined}
          onChange={() => onChoice(undefined)}
        />
        {pushRecordWords.noAccount}
      </label>
    </div>
  );
}

interface NewAccountProps extends Pick<PushCompanyProps, 'choice' | 'onChoice'> {
  create: CrmDiff;
}

function NewAccount({ create, choice, onChoice }: NewAccountProps) {
  const name = create.changes.find(({ api }) => api === 'Account_Name')?.after ?? '';
  const actions: Readonly<Record<string, CrmAction>> | undefined =
    choice && 'create' in choice ? choice.create : undefined;
  return (
    <>
      <label className="push-check">
        <input
          type="checkbox"
          checked={actions !== undefined}
          onChange={(event) => onChoice(event.target.checked ? { create: {} } : undefined)}
        />
        <span>
          <Filled text={pushRecordWords.createAccount} parts={{ name: <bdi>{name}</bdi> }} />
        </span>
      </label>
      <p className="quiet push-under-check">
        {actions ? pushRecordWords.accountIsMade(name) : pushRecordWords.accountUnknown}
      </p>
      {actions && (
        <PushChanges
          of="account"
          // Without its name no account can be made.
          changes={create.changes.filter(({ api }) => api !== 'Account_Name')}
          actions={actions}
          onAction={(api, action) => onChoice({ create: { ...actions, [api]: action } })}
        />
      )}
    </>
  );
}
