import { useId, useState } from 'react';
import { CopyButton } from '@/components/ui/copy-button';
import { Filled } from '@/components/ui/filled';
import { commonWords } from '@/lib/core/words/en/common';
import { providersWords } from '@/lib/core/words/en/providers';
import { settingsWords } from '@/lib/core/words/en/settings';
import { settingsZohoWords } from '@/lib/core/words/en/settings-zoho';
import { zohoModulesWords } from '@/lib/core/words/en/zoho-modules';
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
  if (!connected) return settingsZohoWords.notConnected;
  const organization = owner?.organization ?? 'Zoho CRM';
  return owner?.user === undefined
    ? settingsZohoWords.connectedTo(organization)
    : settingsZohoWords.connectedToAs(organization, owner.user);
}

/** The modules by their names on screen; of the user's own making, as Zoho calls them. */
const moduleNames = (modules: readonly string[]): string => {
  const names: Readonly<Record<string, string>> = zohoModulesWords.names;
  return commonWords.list(
    modules.map((module) => (Object.hasOwn(names, module) ? (names[module] ?? module) : module)),
  );
};

/** What this Zoho has, as far as it told: edition, modules, and what Zia enriches there. */
export function describeOffer({ edition, modules, zia }: ZohoOwner): readonly string[] {
  const setUp = (name: string, where: readonly string[]) =>
    where.length === 0
      ? settingsZohoWords.notSetUp(name)
      : settingsZohoWords.setUpFor(name, moduleNames(where));
  const missing = ['Leads', 'Contacts'].filter(
    (module) => modules !== undefined && !modules.includes(module),
  );
  return [
    ...(edition === undefined ? [] : [settingsZohoWords.edition(edition)]),
    ...(modules === undefined
      ? []
      : [
          missing.length === 0
            ? settingsZohoWords.bothModules
            : settingsZohoWords.missingModules(moduleNames(missing)),
        ]),
    ...(zia === undefined
      ? []
      : [
          setUp(providersWords.ziaPeople, zia.people),
          setUp(providersWords.ziaOrganization, zia.organization),
        ]),
  ];
}

/**
 * Connects, or disconnects, one Zoho: never both at once, because another client begins with leaving this one.
 * Follows https://www.zoho.com/accounts/protocol/oauth/self-client/overview.html
 */
export function ZohoSection(props: ZohoSectionProps) {
  const { hint, owner } = props;
  return (
    <Section id="zoho" name={settingsWords.sections.zoho} lead={settingsZohoWords.lead}>
      <p role="status" className={hint === undefined ? 'quiet' : 'settings-good'}>
        {describeConnection(hint !== undefined, owner)}
      </p>
      {hint !== undefined && owner !== undefined && (
        <ul className="quiet" aria-label={settingsZohoWords.has}>
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
        <label htmlFor={id}>{settingsZohoWords.clientKind}</label>
        <select
          id={id}
          className="input"
          value={kind}
          onChange={(event) => setKind(event.target.value === 'server' ? 'server' : 'self')}
        >
          <option value="self">{settingsZohoWords.clientKinds.self}</option>
          <option value="server">{settingsZohoWords.clientKinds.server}</option>
        </select>
      </div>
      <ol className="settings-steps">
        <li>
          <Filled
            text={settingsZohoWords.addClient[kind]}
            parts={{
              link: (
                <a href="https://api-console.zoho.com" target="_blank" rel="noreferrer">
                  {settingsZohoWords.console}
                </a>
              ),
            }}
          />
        </li>
        {kind === 'self' ? (
          <>
            <li>
              {settingsZohoWords.pasteScope}
              <ScopeBlock scopes={scopes} onCopy={onCopy} />
            </li>
            <li>{settingsZohoWords.enterCode}</li>
          </>
        ) : (
          <>
            <li>
              {settingsZohoWords.registerAddress}
              <RedirectBlock address={redirectAddress} onCopy={onCopy} />
            </li>
            <li>{settingsZohoWords.agree}</li>
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
    <CopyButton name={settingsZohoWords.redirectAddress} text={address} onCopy={onCopy} />
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
        {settingsZohoWords.disconnect}
      </button>
      <span className="quiet">{settingsZohoWords.tokenEndsIn(hint)}</span>
      {failure !== undefined && <p role="alert">{failure}</p>}
    </div>
  );
}
