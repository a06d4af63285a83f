import { useStore } from 'zustand';
import type { PersonViewProps } from '@/components/panel/person-view';
import { identityLabel } from '@/lib/core/identity/key';
import { exportProfile } from '@/lib/core/profile/export/export';
import { ask } from '@/lib/messaging/client';
import { download } from './download';
import { openSettings } from './open-settings';
import type { Stores } from './stores';

/** The person on screen and what the user does with her; undefined while nobody is shown. */
export function usePerson({ person, push }: Stores): PersonViewProps | undefined {
  const view = useStore(person, (state) => state.view);
  if (!view) return undefined;
  const { identity, personId, profile, statuses, setAside, steps, running, price, refreshPrice } = view;
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
    refreshPrice,
    now: Date.now(),
    onEnrich: () => void ask('lookup.start', { identity, fresh: false }),
    onRefresh: () => void ask('lookup.start', { identity, fresh: true }),
    onRetry: (provider) => void ask('lookup.retry', { identity, provider }),
    onStop: () => void ask('lookup.stop', { identity }),
    onPin: (field, key) =>
      personId === undefined
        ? Promise.resolve(false)
        : ask('person.pin', { personId, field, key: key ?? null }).then(
            () => true,
            () => false,
          ),
    onConfirm: (answerId) => withPerson((id) => void ask('person.confirm', { personId: id, answerId }))(),
    onPush: withPerson((id) => push.getState().open(id)),
    onForget: withPerson((id) => void ask('person.forget', { personId: id })),
    onExport: (format) => download(exportProfile(profile, format, new Date().toISOString())),
    onCopy: (text) => void navigator.clipboard.writeText(text),
    onSettings: openSettings,
  };
}
