import { useId, useState } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import type { Result } from './result';
import { ScopeBlock } from './scope-block';
import { Section } from './section';
import { ZohoForm, type ClientKind, type DataCenterChoice, type ZohoClient } from './zoho-form';

/** Whose Zoho is connected, as far as Zoho said it. */
export interface ZohoOwner {
  dataCenter: string;
  organization?: string | undefined;
  user?: string | undefined;
  edition?: string | undefined;
  modules?: readonly string[] | undefined;
  zia?: { people: readonly string[]; organization: readonly string[] } | undefined;
}

interface ZohoSectionProps {
  dataCenters: readonly DataCenterChoice[];
  scopes: string;
  /** What the user registers with a server-based client. */
  redirectAddress: string;
  /** The end of the saved refresh token; undefined while Zoho is not connected. */
  hint: string | undefined;
  owner: ZohoOwner | undefined;
  onCopy(text: string): void;
  onConnect(kind: ClientKind, client: ZohoClient): Promise<Result>;
  onDisconnect(): Promise<Result>;
}

/** "Connected to Juniper Foundry as Robin Example", or as much of it as is known. */
export function describeConnection(connected: boolean, owner: ZohoOwner | undefined): string {
  if (!connected) return 'Not connected.';
  const to = ` to ${owner?.organization ?? 'Zoho CRM'}`;
  return `Connected${to}${owner?.user === undefined ? '' : ` as ${owner.user}`}`;
}

/** What this Zoho has, as far as it told: edition, modules, and what Zia enriches there. */
export function describeOffer({ edition, modules, zia }: ZohoOwner): readonly string[] {
  const setUp = (name: string, where: readonly string[]) =>
    where.length === 0 ? `${name}: not set up in Zoho` : `${name}: set up for ${where.join(', ')}`;
  const missing = ['Leads', 'Contacts'].filter(
    (module) => modules !== undefined && !modules.includes(module),
  );
  return [
    ...(edition === undefined ? [] : [`Edition: ${edition}`]),
    ...(modules === undefined
      ? []
      : [missing.length === 0 ? 'Leads and Contacts can be used' : `Not available: ${missing.join(', ')}`]),
    ...(zia === undefined
      ? []
      : [setUp('Zia people', zia.people), setUp('Zia organization', zia.organization)]),
  ];
}

/**
 * Connects, or disconnects, one Zoho: never both at once, because another client begins with leaving this one.
 * Follows https://www.zoho.com/accounts/protocol/oauth/self-client/overview.html
 */
export function ZohoSection(props: ZohoSectionProps) {
  const { hint, owner } = props;
  const lead =
    'What you enter is encrypted on this computer and sent to the Zoho accounts server of your data center only.';
  return (
    <Section id="zoho" name="Zoho CRM" lead={lead}>
      <p role="status" className={hint === undefined ? 'quiet' : 'settings-good'}>
        {describeConnection(hint !== undefined, owner)}
      </p>
      {hint !== undefined && owner !== undefined && (
        <ul className="quiet" aria-label="What this Zoho has">
          {describeOffer(owner).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {hint === undefined ? (
        <Connect {...props} />
      ) : (
        <Disconnect hint={hint} onDisconnect={props.onDisconnect} />
      )}
    </Section>
  );
}

function Connect({ dataCenters, scopes, redirectAddress, onCopy, onConnect }: ZohoSectionProps) {
  const [kind, setKind] = useState<ClientKind>('self');
  const id = useId();
  return (
    <>
      <div className="settings-field">
        <label htmlFor={id}>Kind of client</label>
        <select
          id={id}
          className="input"
          value={kind}
          onChange={(event) => setKind(event.target.value === 'server' ? 'server' : 'self')}
        >
          <option value="self">Self client (a code made by hand)</option>
          <option value="server">Server-based client (agree in a window)</option>
        </select>
      </div>
      <ol className="settings-steps">
        <li>
          In the{' '}
          <a href="https://api-console.zoho.com" target="_blank" rel="noreferrer">
            Zoho API console
          </a>{' '}
          add a client of the kind {kind === 'self' ? 'Self Client' : 'Server-based Applications'} and copy
          its ID and secret.
        </li>
        {kind === 'self' ? (
          <>
            <li>
              Under Generate Code, paste this into Scope and choose the longest time:
              <ScopeBlock scopes={scopes} onCopy={onCopy} />
            </li>
            <li>
              Enter the code here before its time is over. It works once; Facet keeps what Zoho gives for it.
            </li>
          </>
        ) : (
          <>
            <li>
              Register this as its authorized redirect URI, and switch on Multi-DC if your account is in
              another data center:
              <RedirectBlock address={redirectAddress} onCopy={onCopy} />
            </li>
            <li>Connect, and agree in the window that opens.</li>
          </>
        )}
      </ol>
      <ZohoForm
        key={kind}
        dataCenters={dataCenters}
        kind={kind}
        onConnect={(client) => onConnect(kind, client)}
      />
    </>
  );
}

const RedirectBlock = ({ address, onCopy }: { address: string; onCopy(text: string): void }) => (
  <div className="settings-scopes">
    <code>{address}</code>
    <CopyButton name="redirect address" text={address} onCopy={onCopy} />
  </div>
);

function Disconnect({ hint, onDisconnect }: { hint: string; onDisconnect(): Promise<Result> }) {
  const [failure, setFailure] = useState<string>();
  const leave = async () => {
    const ended = await onDisconnect();
    setFailure(ended.ok ? undefined : ended.said);
  };
  return (
    <div className="settings-actions">
      <button type="button" className="button" onClick={() => void leave()}>
        Disconnect Zoho
      </button>
      <span className="quiet">Refresh token saved, ends in {hint}</span>
      {failure !== undefined && <p role="alert">{failure}</p>}
    </div>
  );
}
