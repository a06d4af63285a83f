import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { ProviderStatus } from '@/lib/core/lookup-status';
import type { ProviderId } from '@/lib/core/profile/claim';
import { ProviderRow } from './provider-row';
import './providers.css';

interface ProvidersProps {
  providers: readonly ProviderStatus[];
  running: boolean;
  now: number;
  onStop(): void;
  onRetry(provider: ProviderId): void;
  onSetUp(): void;
}

/**
 * The look-up, provider by provider: small chips once all is well, rows while something runs or went wrong. Rows stay rows until the
 * person is opened again, so that nothing moves under the eyes when the last answer comes.
 */
export function Providers({ providers, running, now, onStop, onRetry, onSetUp }: ProvidersProps) {
  const calm = !running && providers.every(({ state }) => state === 'found' || state === 'not-found');
  const [rows, setRows] = useState(!calm);
  if (!calm && !rows) setRows(true);
  return (
    <section className="providers">
      {running && (
        <Button tone="quiet" onClick={onStop}>
          Stop
        </Button>
      )}
      <ul role="list" aria-label="Providers" className={rows ? 'provider-rows' : 'provider-chips'}>
        {providers.map((status) => (
          <ProviderRow
            key={status.provider}
            status={status}
            now={now}
            onRetry={() => onRetry(status.provider)}
            onSetUp={onSetUp}
          />
        ))}
      </ul>
    </section>
  );
}
