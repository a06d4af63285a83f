import { Download, RotateCw, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { describePrice, type Credits } from '@/lib/core/price';
import { personWords } from '@/lib/core/words/en/person';
import type { ExportFormat } from './export-menu';
import { ForgetDialog } from './forget-dialog';

/** A menu needs more code than the rest of the panel's buttons together, and nobody exports in the first instant. */
const ExportMenu = lazy(() => import('./export-menu').then((module) => ({ default: module.ExportMenu })));

export interface PersonActionsProps {
  started: boolean;
  running: boolean;
  /** There is something to push and to export. */
  canPush: boolean;
  /** Keeps its room before anything can be done. */
  reserved: boolean;
  refreshPrice: Credits;
  onPush(): void;
  onRefresh(): void;
  onExport(format: ExportFormat): void;
  /** Everything that is stored about this person, not only the profile. */
  onExportAll(): void;
  onForget(): void;
}

/** What can be done with a person. Refresh shows its price, because that click pays. */
export function PersonActions({
  started,
  running,
  canPush,
  reserved,
  refreshPrice,
  ...on
}: PersonActionsProps) {
  const [forgetting, setForgetting] = useState(false);
  if (!started) return reserved ? <div className="person-actions" /> : null;
  return (
    <div className="person-actions">
      {(canPush || reserved) && (
        <button
          type="button"
          className={canPush ? 'button button-accent' : 'button button-accent person-later'}
          aria-keyshortcuts="p"
          disabled={!canPush}
          onClick={on.onPush}
        >
          {personWords.push}
        </button>
      )}
      <button
        type="button"
        className="button button-quiet"
        aria-label={personWords.refresh}
        title={personWords.askAgain(describePrice(refreshPrice))}
        disabled={running}
        onClick={on.onRefresh}
      >
        <RotateCw aria-hidden />
        {refreshPrice.credits > 0 && (
          <span data-more={personWords.creditsShort(refreshPrice.atMost ?? refreshPrice.credits)} />
        )}
      </button>
      {canPush ? (
        <Suspense fallback={<ExportPlace className="button button-quiet button-icon" />}>
          <ExportMenu onExport={on.onExport} onExportAll={on.onExportAll} />
        </Suspense>
      ) : (
        reserved && <ExportPlace className="button button-quiet button-icon person-later" />
      )}
      <button
        type="button"
        className="button button-quiet button-icon"
        aria-label={personWords.forgetThis}
        title={personWords.forgetThis}
        onClick={() => setForgetting(true)}
      >
        <Trash2 aria-hidden />
      </button>
      <ForgetDialog
        title={personWords.forgetThis}
        open={forgetting}
        onClose={() => setForgetting(false)}
        onForget={on.onForget}
      >
        <p>{personWords.forgetDeletes}</p>
        <p className="quiet">{personWords.forgetLeaves}</p>
      </ForgetDialog>
    </div>
  );
}

/** Where the menu will be. */
const ExportPlace = ({ className }: { className: string }) => (
  <span aria-hidden className={className}>
    <Download />
  </span>
);
