import { BackupSection } from '@/components/settings/backup-section';
import { ApolloSection } from '@/components/settings/apollo-section';
import { AppearanceSection } from '@/components/settings/appearance-section';
import { CrustdataSection } from '@/components/settings/crustdata-section';
import { LimitTable } from '@/components/settings/limit-table';
import { LookupsSection } from '@/components/settings/lookups-section';
import { NeededSetting } from '@/components/settings/needed-setting';
import { OrderSetting } from '@/components/settings/order-setting';
import { PriceTable } from '@/components/settings/price-table';
import { PassphraseSetting } from '@/components/settings/passphrase-setting';
import { PolicyNotice } from '@/components/settings/policy-notice';
import { PeopleSettings } from '@/components/settings/people-settings';
import { PrivacySection } from '@/components/settings/privacy-section';
import { RequestsSection, type RequestLine } from '@/components/settings/requests-section';
import { SettledControls } from '@/components/settings/settled';
import { SettingsPage } from '@/components/settings/settings-page';
import { SitesSection } from '@/components/settings/sites-section';
import { StrategySetting } from '@/components/settings/strategy-setting';
import { ZiaSection } from '@/components/settings/zia-section';
import { ZohoFieldsSection, type FieldsOfModule } from '@/components/settings/zoho-fields-section';
import { ZohoSection } from '@/components/settings/zoho-section';
import { ZohoWriting } from '@/components/settings/zoho-writing';
import { dataCenterName } from '@/lib/connections/zoho/data-center-name';
import { DATA_CENTERS } from '@/lib/connections/zoho/data-centers';
import { ZOHO_SCOPES } from '@/lib/connections/zoho/scopes';

const stored = () => Promise.resolve(true);
const worked = () => Promise.resolve({ ok: true, said: 'The key works. 1,240 credits left.' });
const failed = () => Promise.resolve({ ok: false, said: 'Apollo refused the key. Save a new key.' });

const REQUESTS: readonly RequestLine[] = [
  {
    id: '1',
    at: '2026-03-10T11:59:48Z',
    host: 'api.crustdata.com',
    purpose: 'Look up person',
    personal: ['linkedin'],
    credits: 3,
    status: '200',
  },
  {
    id: '2',
    at: '2026-03-10T11:59:47Z',
    host: 'accounts.zoho.eu',
    purpose: 'Renew Zoho token',
    personal: [],
    credits: 0,
    status: '200',
  },
  {
    id: '3',
    at: '2026-03-10T11:59:47Z',
    host: 'api.apollo.io',
    purpose: 'Look up person',
    personal: ['email', 'name'],
    credits: 0,
    status: 'rate-limited',
  },
];

const MODULE: FieldsOfModule = {
  lines: [
    { id: 'firstName', label: 'First name', api: 'First_Name', policy: 'Fill' },
    { id: 'companyDescription', label: 'Company description', api: '', policy: 'Fill' },
    { id: 'jobTitle', label: 'Job title', api: 'Designation', policy: 'Overwrite' },
  ],
  choices: [
    { api: 'First_Name', label: 'First Name' },
    { api: 'Designation', label: 'Title' },
  ],
  hint: 'This Zoho has no field for LinkedIn addresses.',
};

const PROVIDERS = [
  { id: 'crustdata', label: 'Crustdata' },
  { id: 'apollo', label: 'Apollo' },
  { id: 'zia-organization', label: 'Zia organization' },
];

const passphrase = (state: 'none' | 'locked' | 'unlocked') => (
  <PassphraseSetting
    state={state}
    lockAfterMinutes={15}
    onLockAfterMinutes={stored}
    onSet={failed}
    onRemove={failed}
    onUnlock={() => Promise.resolve('That is not the passphrase. Nothing was changed; try again.')}
    onLock={worked}
    onReset={worked}
  />
);

const settings = (saved: boolean) => () => (
  <SettingsPage problem={saved ? undefined : 'Not saved. The storage of the browser is full.'} vendors={[]}>
    <CrustdataSection
      enabled={saved}
      api={saved ? '2025-11-01' : '2024-11-01'}
      onApi={stored}
      live={false}
      businessEmail={saved}
      hint={saved ? '4f2a' : undefined}
      onEnable={stored}
      onLive={stored}
      onBusinessEmail={stored}
      onSaveKey={worked}
      onTestKey={worked}
    />
    <ApolloSection
      enabled={saved}
      revealPersonalEmails={false}
      revealPhones={saved}
      webhookUrl=""
      hint={saved ? '9c01' : undefined}
      onEnable={stored}
      onRevealPersonalEmails={stored}
      onRevealPhones={stored}
      onWebhookUrl={stored}
      onSaveKey={failed}
      onTestKey={failed}
    />
    <ZohoSection
      dataCenters={DATA_CENTERS.map((center) => ({ id: center.id, label: dataCenterName(center) }))}
      scopes={ZOHO_SCOPES}
      redirectAddress="https://abcdefghijklmnop.chromiumapp.org/zoho"
      hint={saved ? 'a77e' : undefined}
      owner={saved ? { dataCenter: 'eu', organization: 'Juniper Foundry', user: 'Robin Example' } : undefined}
      onCopy={() => undefined}
      onConnect={worked}
      onDisconnect={worked}
    />
    <ZohoFieldsSection
      modules={saved ? { Leads: MODULE, Contacts: MODULE } : undefined}
      onField={stored}
      onPolicy={stored}
      onRefresh={worked}
      onExport={() => undefined}
      onImport={failed}
    >
      <ZohoWriting
        runsWorkflows
        leadSources={['Cold Call', 'Employee Referral']}
        leadSource="Cold Call"
        tags={['facet']}
        ownedByUser={false}
        user="Robin Example"
        addsNote={false}
        onAddsNote={async () => true}
        onRunsWorkflows={stored}
        onLeadSource={stored}
        onTags={stored}
        onOwnedByUser={stored}
      />
    </ZohoFieldsSection>
    <ZiaSection
      people={saved}
      organization={saved}
      module="Leads"
      onPeople={stored}
      onOrganization={stored}
      onModule={stored}
    />
    <LookupsSection
      enrichOnRightClick
      keepAnswersDays={30}
      onEnrichOnRightClick={stored}
      onKeepAnswersDays={stored}
    >
      <StrategySetting strategy={saved ? 'cheapest-first' : 'all-at-once'} onChange={stored} />
      <OrderSetting providers={PROVIDERS} order={saved ? ['apollo', 'crustdata'] : []} onChange={stored} />
      <NeededSetting
        needed={['fullName', 'workEmail']}
        confidence={0.7}
        onNeeded={stored}
        onConfidence={stored}
      />
      <LimitTable
        lines={PROVIDERS.map(({ id, label }) => ({
          provider: id,
          label,
          daily: saved ? 20 : undefined,
          monthly: undefined,
          spentToday: saved ? 3 : 0,
          spentThisMonth: saved ? 41 : 0,
          onDaily: stored,
          onMonthly: stored,
        }))}
      />
      <PriceTable
        lines={[
          { provider: 'crustdata', label: 'Crustdata', key: 'person', what: 'Person from the database' },
          { provider: 'apollo', label: 'Apollo', key: 'person', what: 'Person' },
        ].map((line) => ({ ...line, documented: 3, credits: saved ? 3 : undefined, onChange: stored }))}
      />
    </LookupsSection>
    <AppearanceSection
      theme={saved ? 'dark' : 'system'}
      highContrast={false}
      singleKeys
      language="system"
      onLanguage={stored}
      onTheme={stored}
      onHighContrast={stored}
      onSingleKeys={stored}
    />
    <SitesSection
      all={false}
      sites={['https://www.acme-robotics.example', 'https://team.strategic-partnerships.worldwide.example']}
      taken={saved ? ['api.apollo.io'] : []}
      onAll={stored}
      onStop={() => undefined}
      onGiveBack={() => undefined}
    />
    <PrivacySection onErase={worked}>
      {passphrase(saved ? 'unlocked' : 'none')}
      <PeopleSettings
        deletePeopleDays={30}
        neverLookUp={['acme-robotics.io', 'in/jane-doe', 'two words']}
        onDeletePeopleDays={stored}
        onNeverLookUp={stored}
      />
    </PrivacySection>
    <BackupSection canSealKeys onExport={() => Promise.resolve()} onImport={worked} />
    <RequestsSection requests={saved ? REQUESTS : []} onExport={() => undefined} />
  </SettingsPage>
);

const locked = () => (
  <SettingsPage problem={undefined} vendors={[]}>
    <PrivacySection onErase={worked}>{passphrase('locked')}</PrivacySection>
  </SettingsPage>
);

/** As the people of an organisation see what it settled. */
const managed = () => (
  <SettledControls
    value={new Set(['Strategy', 'Enrich on right-click', 'Daily credit limit for Apollo', 'Use Apollo'])}
  >
    <SettingsPage problem={undefined} vendors={[]}>
      <PolicyNotice
        gateways={[{ vendor: 'Crustdata', host: 'gateway.acme.example' }]}
        unreadable={['limits']}
      />
      <LookupsSection
        enrichOnRightClick={false}
        keepAnswersDays={30}
        onEnrichOnRightClick={stored}
        onKeepAnswersDays={stored}
      >
        <StrategySetting strategy="cheapest-first" onChange={stored} />
        <LimitTable
          lines={PROVIDERS.map(({ id, label }) => ({
            ...{ provider: id, label, daily: 20, monthly: undefined, spentToday: 3, spentThisMonth: 41 },
            ...{ onDaily: stored, onMonthly: stored },
          }))}
        />
      </LookupsSection>
    </SettingsPage>
  </SettledControls>
);

export const settingsScenes = {
  'settings-managed': managed,
  'settings-new': settings(false),
  'settings-saved': settings(true),
  'settings-locked': locked,
};
