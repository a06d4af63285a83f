import type { ReactNode } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';

interface ConfirmProps {
  title: string;
  /** What will be gone, and that it cannot be undone. */
  children: ReactNode;
  /** The confirming button repeats the verb: "Forget", "Erase everything". */
  verb: string;
  onConfirm(): void;
  onClose(): void;
}

/** Asks once before something is destroyed. */
export function Confirm({ title, children, verb, onConfirm, onClose }: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{children}</p>
      <div className="dialog-actions">
        <Button onClick={onClose}>Cancel</Button>
        <Button
          tone="danger"
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {verb}
        </Button>
      </div>
    </Dialog>
  );
}
