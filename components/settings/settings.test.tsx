// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApolloSection } from './apollo-section';
import { BackupSection } from './backup-section';
import { CrustdataSection } from './crustdata-section';
import { KeyForm } from './key-form';
import { LimitTable } from './limit-table';
import { KeySection } from './key-section';
import { LookupsSection } from './lookups-section';
import { NeededSetting } from './needed-setting';
import { OrderSetting } from './order-setting';
import { NeverSetting } from './never-setting';
import { PeopleSettings } from './people-settings';
import { PrivacySection } from './privacy-section';
import { RequestsSection } from './requests-section';
import { SettingsPage } from './settings-page';
import { SitesSection } from './sites-section';
import { StrategySetting } from './strategy-setting';
import { SwitchSetting } from './switch-setting';
import { ZiaSection } from './zia-section';
import { ZohoSection } from './zoho-section';

let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const render = (children: ReactNode) => act(() => root.render(children));
const saved = () => Promise.resolve(true);
const works = () => Promise.resolve({ ok: true, said: 'It works.' });

/** The control that a label of exactly this text names. */
function labelled(text: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === text);
  const control = label?.control;
  if (!(control instanceof HTMLInputElement)) throw new Error(`No input is called "${text}".`);
  return control;
}

function button(text: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text);
  if (!found) throw new Error(`No button is called "${text}".`);
  return found;
}

async function type(input: HTMLInputElement, text: string) {
  // React follows the prototype's setter; setting the property of the element itself would look like its own change.
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(() => {
    setter?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    return Promise.resolve();
  });
}

const click = (element: HTMLElement) =>
  act(() => {
    element.click();
    return Promise.resolve();
  });

test('every section is a region of its name with the controls of its name', () => {
  render(
    <SettingsPage problem={undefined} vendors={[{ id: 'hunter', label: 'Hunter' }]}>
      <CrustdataSection
        {...{ enabled: true, api: '2024-11-01', live: false, businessEmail: false, hint: '1234' }}
        {...{ onEnable: saved, onApi: saved, onLive: saved, onBusinessEmail: saved }}
        {...{ onSaveKey: works, onTestKey: works }}
      />
      <ApolloSection
        {...{
          enabled: true,
          revealPersonalEmails: false,
          revealPhones: false,
          webhookUrl: '',
          hint: undefined,
        }}
        {...{ onEnable: saved, onRevealPersonalEmails: saved, onRevealPhones: saved, onWebhookUrl: saved }}
        {...{ onSaveKey: works, onTestKey: works }}
      />
      <KeySection
        {...{ id: 'hunter', label: 'Hunter', keyPage: 'https://hunter.io/api-keys', host: 'api.hunter.io' }}
        {...{ price: '1 credit per person found', enabled: true, hint: undefined, onEnable: saved }}
        {...{ onSaveKey: works, onTestKey: works }}
      />
      <ZohoSection
        redirectAddress="https://abc.chromiumapp.org/zoho"
        {...{ dataCenters: [{ id: 'eu', label: 'Europe (zoho.eu)' }], scopes: 'a,b', hint: undefined }}
        {...{ owner: undefined, onCopy: () => undefined, onConnect: works, onDisconnect: works }}
      />
      <ZiaSection
        {...{ people: true, organization: true, module: 'Leads' }}
        {...{ onPeople: saved, onOrganization: saved, onModule: saved }}
      />
      <LookupsSection
        {...{ enrichOnRightClick: true, keepAnswersDays: 30 }}
        {...{ onEnrichOnRightClick: saved, onKeepAnswersDays: saved }}
      />
      <PrivacySection onErase={works}>
        <PeopleSettings
          {...{ deletePeopleDays: 30, neverLookUp: [] }}
          {...{ onDeletePeopleDays: saved, onNeverLookUp: saved }}
        />
      </PrivacySection>
      <RequestsSection requests={[]} onExport={() => undefined} />
      <BackupSection canSealKeys={false} onExport={() => Promise.resolve()} onImport={works} />
    </SettingsPage>,
  );
  const regions = [...document.querySelectorAll('section')].map((section) => {
    const heading = document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent;
    return [section.id, heading];
  });
  expect(regions).toEqual([
    ['crustdata', 'Crustdata'],
    ['apollo', 'Apollo'],
    ['hunter', 'Hunter'],
    ['zoho', 'Zoho CRM'],
    ['zia', 'Zia'],
    ['lookups', 'Lookups'],
    ['privacy', 'Privacy'],
    ['requests', 'Requests'],
    ['backup', 'Backup'],
  ]);
  const labels = [...document.querySelectorAll('section label')].map(({ textContent }) => textContent);
  expect(labels).toEqual([
    ...[
      'Use Crustdata',
      'Crustdata API key',
      'Crustdata API version',
      'Fetch live when not in the database',
      'Include business email',
    ],
    ...[
      'Use Apollo',
      'Apollo API key',
      'Reveal personal emails',
      'Reveal phone numbers',
      'Apollo webhook URL',
    ],
    ...['Use Hunter', 'Hunter API key'],
    ...['Kind of client', 'Data center', 'Client ID', 'Client secret', 'Grant code or refresh token'],
    ...['Use Zia people', 'Use Zia organization', 'Zia module'],
    ...['Enrich on right-click', 'Keep answers for days'],
    ...['Delete people after days', 'Never look up'],
  ]);
  for (const secret of [
    'Crustdata API key',
    'Apollo API key',
    'Client secret',
    'Grant code or refresh token',
  ]) {
    expect(labelled(secret).type).toBe('password');
  }
  const buttons = [...document.querySelectorAll('section button')].map((one) => one.textContent);
  expect(buttons.filter((text) => text !== '')).toEqual([
    ...['Save Crustdata', 'Test Crustdata', 'Save Apollo', 'Test Apollo'],
    ...['Save Hunter', 'Test Hunter', 'Connect Zoho'],
    ...['Erase everything', 'Export requests', 'Export settings', 'Import settings'],
  ]);
});

test('saving an empty box says why nothing was saved', async () => {
  const onSave = vi.fn(works);
  render(<KeyForm vendor="Apollo" hint="1234" onSave={onSave} onTest={works} />);
  await click(button('Save Apollo'));
  expect(document.querySelector('[role=status]')?.textContent).toContain('Nothing was saved');
  expect(onSave).not.toHaveBeenCalled();
});

test('a saved key leaves its box', async () => {
  const onSave = vi.fn(works);
  render(<KeyForm vendor="Apollo" hint={undefined} onSave={onSave} onTest={works} />);
  await type(labelled('Apollo API key'), ' fictional-key ');
  await click(button('Save Apollo'));
  expect(onSave).toHaveBeenCalledWith('fictional-key');
  expect(labelled('Apollo API key').value).toBe('');
});

test('a key that is not saved yet is never what is tested', async () => {
  const onTest = vi.fn(works);
  render(<KeyForm vendor="Apollo" hint="1234" onSave={works} onTest={onTest} />);
  await type(labelled('Apollo API key'), 'another-key');
  await click(button('Test Apollo'));
  expect(document.querySelector('[role=status]')?.textContent).toContain('Save the key in the box first');
  expect(onTest).not.toHaveBeenCalled();
});

test.each([
  { stored: true, shows: true },
  { stored: false, shows: false },
])('a flipped switch shows $shows when storing it answers $stored', async ({ stored, shows }) => {
  render(<SwitchSetting label="Use Apollo" on={false} onChange={() => Promise.resolve(stored)} />);
  await click(labelled('Use Apollo'));
  expect(labelled('Use Apollo').checked).toBe(shows);
});

test('days outside the limits are refused in words and not stored', async () => {
  const onKeepAnswersDays = vi.fn(saved);
  render(
    <LookupsSection
      {...{ enrichOnRightClick: true, keepAnswersDays: 30, onEnrichOnRightClick: saved, onKeepAnswersDays }}
    />,
  );
  await type(labelled('Keep answers for days'), '0');
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Not saved');
  expect(onKeepAnswersDays).not.toHaveBeenCalled();
  await type(labelled('Keep answers for days'), '7');
  expect(onKeepAnswersDays).toHaveBeenCalledExactlyOnceWith(7);
});

test('nothing is erased before the dialog is confirmed', async () => {
  const onErase = vi.fn(works);
  render(<PrivacySection onErase={onErase} />);
  await click(button('Erase everything'));
  expect(onErase).not.toHaveBeenCalled();
  const confirm = [...document.querySelectorAll('dialog button')].find(
    ({ textContent }) => textContent === 'Erase everything',
  );
  if (!(confirm instanceof HTMLElement)) throw new Error('The dialog has no confirming button.');
  await click(confirm);
  expect(onErase).toHaveBeenCalledOnce();
});

test('a site that Facet may always read is listed, and can be taken back', async () => {
  const stopped: string[] = [];
  render(
    <SitesSection
      all={false}
      sites={['https://www.acme-robotics.io']}
      taken={[]}
      onAll={saved}
      onStop={(site) => stopped.push(site)}
      onGiveBack={() => undefined}
    />,
  );
  await click(button('Stop reading www.acme-robotics.io'));
  expect(stopped).toEqual(['https://www.acme-robotics.io']);
  expect(labelled('Always read all sites').checked).toBe(false);
});

test('a host that the user took away is named, and given back with one click', async () => {
  const onGiveBack = vi.fn();
  render(
    <SitesSection
      all={false}
      sites={[]}
      taken={['api.apollo.io']}
      onAll={saved}
      onStop={() => undefined}
      onGiveBack={onGiveBack}
    />,
  );
  expect(document.querySelector('[role=alert]')?.textContent).toContain('api.apollo.io');
  await click(button('Allow again'));
  expect(onGiveBack).toHaveBeenCalledOnce();
});

test('an amount is stored when it is one, an empty box means none, and anything else says why not', async () => {
  const onDaily = vi.fn(saved);
  const line = {
    provider: 'apollo',
    label: 'Apollo',
    daily: 20,
    monthly: undefined,
    spentToday: 3,
    spentThisMonth: 41,
  };
  render(<LimitTable lines={[{ ...line, onDaily, onMonthly: saved }]} />);
  const box = document.querySelector('input[aria-label="Daily credit limit for Apollo"]');
  if (!(box instanceof HTMLInputElement)) throw new Error('There is no such box.');
  await type(box, '7');
  await type(box, '');
  await type(box, '-1');
  expect(onDaily.mock.calls).toEqual([[7], [undefined]]);
  expect(document.querySelector('[role=alert]')?.textContent).toContain('Not saved');
});

test('the provider order moves by buttons and goes back to prices', async () => {
  const onChange = vi.fn(saved);
  const providers = [
    { id: 'crustdata', label: 'Crustdata' },
    { id: 'apollo', label: 'Apollo' },
  ];
  render(<OrderSetting providers={providers} order={[]} onChange={onChange} />);
  const up = document.querySelector('button[aria-label="Move Apollo up"]');
  if (!(up instanceof HTMLElement)) throw new Error('It cannot be moved.');
  await click(up);
  await click(button('Order by price'));
  expect(onChange.mock.calls).toEqual([[['apollo', 'crustdata']], [[]]]);
});

test('a strategy and the needed fields are stored when chosen', async () => {
  const onStrategy = vi.fn(saved);
  const onNeeded = vi.fn(saved);
  render(
    <>
      <StrategySetting strategy="all-at-once" onChange={onStrategy} />
      <NeededSetting needed={['fullName']} confidence={0.7} onNeeded={onNeeded} onConfidence={saved} />
    </>,
  );
  expect(document.querySelector('[role=radiogroup]')?.querySelectorAll('input')).toHaveLength(2);
  await click(labelled('Cheapest first'));
  await click(labelled('Phone'));
  await click(labelled('Full name'));
  expect(onStrategy.mock.calls).toEqual([['cheapest-first']]);
  expect(onNeeded.mock.calls).toEqual([[['fullName', 'phone']], [['phone']]]);
});

test('whom nobody is asked about is stored line by line, and a line that names nobody is said', async () => {
  const onChange = vi.fn(saved);
  render(<NeverSetting lines={['acme.example']} onChange={onChange} />);
  const box = document.querySelector('textarea');
  expect(box?.value).toBe('acme.example');
  const setter = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
  await act(() => {
    setter?.call(box, ' acme.example \n\ntwo words\nin/jane-doe\n');
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    return Promise.resolve();
  });
  expect(onChange).toHaveBeenLastCalledWith(['acme.example', 'two words', 'in/jane-doe']);
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('This line names nobody: two words');
});
