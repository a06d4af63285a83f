import type { Result } from './result';
import { ScopeBlock } from './scope-block';
import { Section } from './section';
import { ZohoForm, type DataCenterChoice, type ZohoClient } from './zoho-form';

/** Whose Zoho is connected, as far as Zoho said it. */
export interface ZohoOwner {
  dataCenter: string;
  organization?: string | undefined;
  user?: string | undefined;
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

/** Follows https://www.zoho.com/accounts/protocol/oauth/self-client/overview.html */
export function ZohoSection(props: ZohoSectionProps) {
  const { dataCenters, hint, owner } = props;
  const lead =
    'What you enter is encrypted on this computer and sent to the Zoho accounts server of your data center only.';
  return (
    <Section id="zoho" name="Zoho CRM" lead={lead}>
      <p role="status" className={hint === undefined ? 'quiet' : 'settings-good'}>
        {describeConnection(hint !== undefined, owner)}
      </p>
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
      <ZohoForm
        dataCenters={dataCenters}
        dataCenter={owner?.dataCenter ?? dataCenters[0]?.id ?? ''}
        hint={hint}
        onConnect={props.onConnect}
        onDisconnect={props.onDisconnect}
      />
    </Section>
  );
}
