import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** The tab "Person" while nobody is open: what it is for; on the first run, what is needed. */
export function PersonEmpty({ ready, onSettings }: { ready: boolean; onSettings(): void }) {
  if (ready)
    return (
      <EmptyState title="Who is it?">
        Paste an email or a LinkedIn URL above, or open a LinkedIn profile. Facet asks your data providers and
        shows one profile, with the source of every value.
      </EmptyState>
    );
  return (
    <EmptyState
      title="No provider is set up yet"
      action={
        <Button tone="accent" onClick={onSettings}>
          Add a key
        </Button>
      }
    >
      Facet asks the data providers you already pay. Add a key in Settings; it stays on this computer and goes
      to that provider only.
    </EmptyState>
  );
}
