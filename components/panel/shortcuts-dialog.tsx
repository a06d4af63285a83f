import { Dialog } from '@/components/ui/dialog';
import { commonWords } from '@/lib/core/words/en/common';
import { shortcutsWords } from '@/lib/core/words/en/shortcuts';
import { shortcuts } from './shortcuts';

/** What "?" shows. */
export function ShortcutsDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  return (
    <Dialog title={shortcutsWords.title} open={open} onClose={onClose}>
      <table className="shortcuts">
        <tbody>
          {shortcuts().map(([key, what]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{shortcutsWords.others}</p>
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onClose}>
          {commonWords.close}
        </button>
      </div>
    </Dialog>
  );
}
