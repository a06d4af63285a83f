import { useId, useState, type FormEvent } from 'react';
import { commonWords } from '@/lib/core/words/en/common';
import { settingsZohoWords } from '@/lib/core/words/en/settings-zoho';
import type { Result } from './result';
import { TextBox } from './text-box';

export interface DataCenterChoice {
  id: string;
  /** Country and domain: "Europe (zoho.eu)". */
  label: string;
}

/** Self client: a code is made by hand. Server-based client: the user agrees in a window of the browser. */
export type ClientKind = 'self' | 'server';

/** What a client of Zoho's API console consists of. */
export interface ZohoClient {
  dataCenter: string;
  clientId: string;
  clientSecret: string;
  grantCodeOrRefreshToken: string;
}

interface ZohoFormProps {
  dataCenters: readonly DataCenterChoice[];
  kind: ClientKind;
  onConnect(client: ZohoClient): Promise<Result>;
}

const EMPTY = { clientId: '', clientSecret: '', grantCodeOrRefreshToken: '' };
const KEYS = {
  self: ['clientId', 'clientSecret', 'grantCodeOrRefreshToken'],
  server: ['clientId', 'clientSecret'],
} as const;

/** Connects one Zoho organisation; what was entered is emptied once it is saved. */
export function ZohoForm({ dataCenters, kind, onConnect }: ZohoFormProps) {
  const id = useId();
  const [dataCenter, setDataCenter] = useState(dataCenters[0]?.id ?? '');
  const [texts, setTexts] = useState(EMPTY);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();

  const send = async () => {
    setBusy(true);
    setFailure(undefined);
    const ended = await onConnect({ dataCenter, ...texts });
    if (ended.ok) setTexts(EMPTY);
    else setFailure(ended.said);
    setBusy(false);
  };

  const connect = (event: FormEvent) => {
    event.preventDefault();
    const missing = KEYS[kind]
      .filter((key) => texts[key].trim() === '')
      .map((key) => settingsZohoWords.fields[key]);
    if (missing.length > 0) setFailure(settingsZohoWords.stillEmpty(commonWords.list(missing)));
    else void send();
  };

  const write = (key: keyof typeof EMPTY) => (text: string) => setTexts({ ...texts, [key]: text });

  return (
    <form onSubmit={connect}>
      <div className="settings-field">
        <label htmlFor={id}>{settingsZohoWords.dataCenter}</label>
        <select
          id={id}
          className="input"
          value={dataCenter}
          onChange={(event) => setDataCenter(event.target.value)}
        >
          {dataCenters.map((center) => (
            <option key={center.id} value={center.id}>
              {center.label}
            </option>
          ))}
        </select>
      </div>
      <TextBox
        type="text"
        label={settingsZohoWords.fields.clientId}
        value={texts.clientId}
        onChange={write('clientId')}
      />
      <TextBox
        type="password"
        label={settingsZohoWords.fields.clientSecret}
        value={texts.clientSecret}
        onChange={write('clientSecret')}
      />
      {kind === 'self' && (
        <TextBox
          type="password"
          label={settingsZohoWords.fields.grantCodeOrRefreshToken}
          value={texts.grantCodeOrRefreshToken}
          onChange={write('grantCodeOrRefreshToken')}
        />
      )}
      <div className="settings-actions">
        <button type="submit" className="button button-accent" disabled={busy}>
          {busy ? settingsZohoWords.connecting : settingsZohoWords.connect}
        </button>
      </div>
      {failure !== undefined && (
        <p role="alert" className="notice notice-bad">
          {failure}
        </p>
      )}
    </form>
  );
}
