import { useStore } from 'zustand';
import type { PersonViewProps } from '@/components/panel/person-view';
import { identityLabel } from '@/lib/core/identity/key';
import { exportProfile } from '@/lib/core/profile/export/export';
import { barWords } from '@/lib/lookup/bar';
import { ask } from '@/lib/messaging/client';
import { exportPerson } from '@/lib/privacy/export-person';
import { commonWords } from '@/lib/core/words/en/common';
import { attempt } from './attempt';
import { download } from './download';
import { useInZoho } from './use-in-zoho';
import { openSettings } from './open-settings';
import type { Stores } from './stores';

/** The person on screen and what the user does with her; undefined while nobody is shown. */
export function usePerson(stores: Stores): PersonViewProps | undefined {
  const { person, push } = stores;
  const view = useStore(person, (state) => state.view);
  const pushing = useStore(push, (state) => state.push.step);
  const inZoho = useInZoho(
    view?.running || view?.bar ? undefined : view?.personId,
    // A push or an undo that ended changes what Zoho has.
    `${view?.identities.length ?? 0} ${pushing === 'done' ? 'pushed' : ''} ${pushing === 'closed' ? 'closed' : ''}`,
  );
  if (!view) return undefined;
  const { identity, personId, profile, statuses, setAside, steps, running, price, saved, refreshPrice } =
    view;
  const withPerson = (work: (id: string) => void) => () => {
    if (personId !== undefined) work(personId);
  };
  return {
    identityLabel: identityLabel(identity),
    profile,
    statuses,
    setAside,
    started: personId !== undefined,
    running,
    canEnrich: steps.some(({ action }) => action === 'ask'),
    price,
    saved,
    refreshPrice,
    now: Date.now(),
    inZoho,
    bar: view.bar && {
      why: commonWords.sentence(barWords(view.bar)),
      ...(view.bar.kind === 'forgotten' && {
        insist: {
          price: view.barredPrice,
          onInsist: () => attempt(stores, ask('lookup.start', { identity, fresh: false, insist: true })),
        },
      }),
    },
    onEnrich: () => attempt(stores, ask('lookup.start', { identity, fresh: false })),
    onRefresh: () => attempt(stores, ask('lookup.start', { identity, fresh: true })),
    onRetry: (provider) => attempt(stores, ask('lookup.retry', { identity, provider })),
    onStop: () => attempt(stores, ask('lookup.stop', { identity })),
    onPin: (field, key) =>
      personId === undefined
        ? Promise.resolve(false)
        : ask('person.pin', { personId, field, key: key ?? null }).then(
            () => true,
            () => false,
          ),
    onConfirm: (answerId) =>
      withPerson((id) => attempt(stores, ask('person.confirm', { personId: id, answerId })))(),
    onPush: withPerson((id) => push.getState().open(id)),
    onForget: withPerson((id) => attempt(stores, ask('person.forget', { personId: id }))),
    onExport: (format) => download(exportProfile(profile, format, new Date().toISOString())),
    onExportAll: withPerson((id) =>
      attempt(stores, exportPerson(stores.database, id, profile, new Date().toISOString()).then(download)),
    ),
    onCopy: (text) => navigator.clipboard.writeText(text),
    onSettings: openSettings,
  };
}
