import type { ComponentProps, ReactNode } from 'react';
import './button.css';

/** `accent`: the one main action of a view. `danger`: it destroys. `quiet`: an action inside a line of text. */
export type ButtonTone = 'plain' | 'accent' | 'danger' | 'quiet';

/** A button with words. Never submits a form unless its type says so. */
export function Button({ tone = 'plain', ...rest }: ComponentProps<'button'> & { tone?: ButtonTone }) {
  return <button type="button" className={`button button-${tone}`} {...rest} />;
}

/** A button with an icon; `label` is its accessible name and its tooltip. */
export function IconButton({
  label,
  children,
  ...rest
}: Omit<ComponentProps<'button'>, 'children'> & { label: string; children: ReactNode }) {
  return (
    <button type="button" className="icon-button" aria-label={label} title={label} {...rest}>
      {children}
    </button>
  );
}
