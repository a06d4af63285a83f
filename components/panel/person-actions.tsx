import { Menu } from '@base-ui/react/menu';
import { Download, RotateCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { describePrice, type Credits } from '@/lib/core/price';

export type ExportFormat = 'JSON' | 'CSV' | 'vCard';

const FORMATS: readonly ExportFormat[] = ['JSON', 'CSV', 'vCard'];

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
      {canPush && (
        <button type="button" className="button button-accent" aria-keyshortcuts="p" onClick={on.onPush}>
          Push to Zoho
        </button>
      )}
      <button
        type="button"
        className="button button-quiet"
        aria-label="Refresh"
        title={`Ask everybody again (${describePrice(refreshPrice)})`}
        disabled={running}
        onClick={on.onRefresh}
      >
        <RotateCw aria-hidden />
        {refreshPrice.credits > 0 && `${refreshPrice.atMost ?? refreshPrice.credits} cr`}
      </button>
      {canPush && (
        <Menu.Root>
          <Menu.Trigger className="button button-quiet button-icon" aria-label="Export" title="Export">
            <Download aria-hidden />
          </Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner sideOffset={4} align="end">
              <Menu.Popup className="menu">
                {FORMATS.map((format) => (
                  <Menu.Item key={format} className="menu-item" onClick={() => on.onExport(format)}>
                    {format}
                  </Menu.Item>
                ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      )}
      <button
        type="button"
        className="button button-quiet button-icon"
        aria-label="Forget this person"
        title="Forget this person"
        onClick={() => setForgetting(true)}
      >
        <Trash2 aria-hidden />
      </button>
      <Dialog title="Forget this person" open={forgetting} onClose={() => setForgetting(false)}>
        <p>
          Deletes the profile, every stored answer and what was pushed from this browser. Zoho keeps its
          record.
        </p>
        <p className="quiet">Looking this person up again would be paid for again.</p>
        <div className="dialog-buttons">
          <button type="button" className="button" onClick={() => setForgetting(false)}>
            Cancel
          </button>
          <button
            type="button"
            className="button button-accent"
            onClick={() => {
              setForgetting(false);
              on.onForget();
            }}
          >
            Forget
          </button>
        </div>
      </Dialog>
    </div>
  );
}
