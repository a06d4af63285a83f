import { useState } from 'react';
import type { Result } from './result';
import { ScopeBlock } from './scope-block';
import { Section } from './section';
import { ZohoForm, type DataCenterChoice, type ZohoClient } from './zoho-form';

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
  /** The end of the saved refresh token; undefined while Zoho is not connected. */
  hint: string | undefined;
  owner: ZohoOwner | undefined;
  onCopy(text: string): void;
  onConnect(client: ZohoClient): Promise<Result>;
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
        <>
          <ol className="settings-steps">
            <li>
              In the{' '}
              <a href="https://api-console.zoho.com" target="_blank" rel="noreferrer">
                Zoho API console
              </a>{' '}
              add a client of the kind Self Client and copy its ID and secret.
            </li>
            <li>
              Under Generate Code, paste this into Scope and choose the longest time:
              <ScopeBlock scopes={props.scopes} onCopy={props.onCopy} />
            </li>
            <li>
              Enter the code here before its time is over. It works once; Facet keeps what Zoho gives for it.
            </li>
          </ol>
          <ZohoForm dataCenters={props.dataCenters} onConnect={props.onConnect} />
        </>
      ) : (
        <Disconnect hint={hint} onDisconnect={props.onDisconnect} />
      )}
    </Section>
  );
}

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
