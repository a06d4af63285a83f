import type { ReactNode } from 'react';
import { Dialog } from '@/components/ui/dialog';

interface ForgetDialogProps {
  title: string;
  open: boolean;
  /** What is deleted, and what it means. */
  children: ReactNode;
  onClose(): void;
  onForget(): void;
}

/** Asks before anybody is forgotten: that cannot be undone. */
export function ForgetDialog({ title, open, children, onClose, onForget }: ForgetDialogProps) {
  return (
    <Dialog title={title} open={open} onClose={onClose}>
      {children}
      <div className="dialog-buttons">
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
        <button
          type="button"
          className="button button-accent"
          onClick={() => {
            onClose();
            onForget();
          }}
        >
          Forget
        </button>
      </div>
    </Dialog>
  );
}
