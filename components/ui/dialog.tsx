import X from 'lucide-react/icons/x';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { IconButton } from './button';
import './dialog.css';

interface DialogProps {
  /** The accessible name. */
  title: string;
  children: ReactNode;
  /** Escape, or the button in the corner. The owner takes the dialog off the screen. */
  onClose(): void;
}

/**
 * A modal dialog while it is mounted. The browser's own dialog keeps the focus inside and gives it back on `close()`, which must
 * come before React takes the element away: hence the layout effect.
 */
export function Dialog({ title, children, onClose }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="dialog-head">
        <h2 id={id}>{title}</h2>
        <IconButton label="Close" onClick={onClose}>
          <X />
        </IconButton>
      </header>
      {children}
    </dialog>
  );
}
