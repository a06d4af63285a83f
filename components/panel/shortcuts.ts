import { useEffect } from 'react';
import { shortcutsWords } from '@/lib/core/words/en/shortcuts';
import { commonWords } from '@/lib/core/words/en/common';
import { personWords } from '@/lib/core/words/en/person';

/** The panel's keys, in the order in which "?" shows them. A key does what the control marked with it (aria-keyshortcuts) does. */
export const shortcuts = (): readonly (readonly [key: string, what: string])[] => {
  const what = shortcutsWords.what;
  return [
    ['/', what.search],
    ['E', what.enrich],
    ['P', personWords.push],
    ['C', what.copy],
    ['S', what.sources],
    ['↑ ↓', what.rows],
    ['Enter', what.open],
    ['Esc', commonWords.close],
    ['?', what.help],
  ];
};

const TYPING = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/** Follows the panel's keys. `single` switches those of one character, which speech input can press by mistake; arrows stay. */
export function useShortcuts(single: boolean, onHelp: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (!(target instanceof Element) || document.querySelector('dialog[open]')) return;
      const done = key.startsWith('Arrow')
        ? moveRow(target, key)
        : single && !event.repeat && !target.matches(TYPING) && pressKey(target, key, onHelp);
      if (done) event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [single, onHelp]);
}

function pressKey(target: Element, key: string, onHelp: () => void): boolean {
  if (key === '?') {
    onHelp();
    return true;
  }
  return key.toLowerCase() === 's' ? openSources(target) : pressShortcut(key);
}

/** Does what the control marked with the key does; false when none is on screen or it cannot be used now. */
export function pressShortcut(key: string): boolean {
  const control = document.querySelector<HTMLElement>(
    `[aria-keyshortcuts="${CSS.escape(key.toLowerCase())}"]`,
  );
  if (!control?.checkVisibility() || control.matches(':disabled')) return false;
  if (control instanceof HTMLTextAreaElement) control.select();
  else control.click();
  return true;
}

function openSources(target: Element): boolean {
  const place = target.closest('.field') ?? document.querySelector('.fields .field[role="group"]');
  const button = place?.querySelector<HTMLElement>('.field-sources');
  button?.focus();
  button?.click();
  return button !== null && button !== undefined;
}

/** From one row of a list to the next; of long lists the rows around the one in focus are in the document. */
function moveRow(target: Element, key: string): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined || !target.matches('[data-row], [data-first-row]')) return false;
  const rows = [...(target.closest('[data-rows]')?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const next = rows[rows.findIndex((row) => row === target) + step];
  next?.focus();
  return next !== undefined;
}
