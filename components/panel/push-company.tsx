import type { CrmAction, CrmChoices, CrmDiff } from '@/lib/crm/types';
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
        <span className="quiet">This contact has no account in Zoho. </span>
        <button type="button" className="button" onClick={onLook}>
          Look for the account
        </button>
      </p>
    );
  if (company?.problem) {
    const { what, next } = explainPush(company.problem);
    return (
      <p className="notice notice-caution">
        The account could not be looked for, so the contact goes without one. {what} {next}
      </p>
    );
  }
  if (company?.create) return <NewAccount create={company.create} choice={choice} onChoice={onChoice} />;
  if (!company) return null;
  return (
    <div role="radiogroup" aria-label="Which account?" className="record-choice">
      <p>Several accounts may be the company. Which one is it?</p>
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
        No account
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
          Create account <bdi>{name}</bdi>
        </span>
      </label>
      <p className="quiet push-under-check">
        {actions
          ? `The account ${name} is made with these values, and the contact is linked to it.`
          : 'No account in Zoho has its domain or name.'}
      </p>
      {actions && (
        <PushChanges
          name="Changes to the account"
          // Without its name no account can be made.
          changes={create.changes.filter(({ api }) => api !== 'Account_Name')}
          actions={actions}
          onAction={(api, action) => onChoice({ create: { ...actions, [api]: action } })}
        />
      )}
    </>
  );
}
