import type { ReactNode } from 'react';
import { Dialog } from '@/components/ui/dialog';
import { commonWords } from '@/lib/core/words/en/common';
import { personWords } from '@/lib/core/words/en/person';

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
          {commonWords.cancel}
        </button>
        <button
          type="button"
          className="button button-accent"
          onClick={() => {
            onClose();
            onForget();
          }}
        >
          {personWords.forget}
        </button>
      </div>
    </Dialog>
  );
}
