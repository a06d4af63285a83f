// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PassphraseSetting, type PassphraseSettingProps } from './passphrase-setting';

let root: Root;
beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const done = () => Promise.resolve({ ok: true, said: 'Done.' });

function render(props: Partial<PassphraseSettingProps>) {
  const onSet = vi.fn(done);
  const onRemove = vi.fn(done);
  const onReset = vi.fn(done);
  act(() =>
    root.render(
      <PassphraseSetting
        state="none"
        lockAfterMinutes={15}
        onLockAfterMinutes={() => Promise.resolve(true)}
        onUnlock={() => Promise.resolve('That is not the passphrase.')}
        onLock={done}
        {...{ onSet, onRemove, onReset, ...props }}
      />,
    ),
  );
  return { onSet, onRemove, onReset };
}

const buttons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);

/** The last one of the name: a dialog's confirming button repeats the one that opened it. */
const press = (name: string) =>
  act(async () => {
    [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === name)?.click();
  });

async function type(label: string, text: string) {
  const named = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  await act(async () => {
    setter?.call(named?.control, text);
    named?.control?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const alert = () => document.querySelector('[role=alert]')?.textContent;

test('says plainly what no passphrase means, and offers one', () => {
  render({});
  expect(document.body.textContent).toContain('whoever copies this browser’s profile from the disk');
  expect(buttons()).toEqual(['Set passphrase']);
});

test.each([
  ['short', 'short', 'Use 8 characters or more; several words are best.'],
  ['correct horse', 'correct house', 'The two are not the same. Type them again.'],
])('"%s" and "%s" are not sent', async (passphrase, repeated, why) => {
  const { onSet } = render({});
  await press('Set passphrase');
  await type('New passphrase', passphrase);
  await type('Repeat passphrase', repeated);
  await press('Set passphrase');
  expect(alert()).toBe(why);
  expect(onSet).not.toHaveBeenCalled();
  await type('New passphrase', 'correct horse');
  await type('Repeat passphrase', 'correct horse');
  await press('Set passphrase');
  expect(onSet).toHaveBeenCalledExactlyOnceWith('correct horse', '');
  expect(document.querySelector('dialog input')).toBeNull();
});

test('changing and removing ask for the passphrase that is set; a wrong one leaves the dialog open', async () => {
  const onRemove = vi.fn(() => Promise.resolve({ ok: false, said: 'That is not the passphrase.' }));
  render({ state: 'unlocked', onRemove });
  expect(buttons()).toEqual(['Lock now', 'Change passphrase', 'Remove passphrase']);
  await press('Remove passphrase');
  await press('Remove passphrase');
  expect(alert()).toBe('Enter the passphrase that is set now.');
  await type('Passphrase', 'a guess');
  await press('Remove passphrase');
  expect(onRemove).toHaveBeenCalledExactlyOnceWith('a guess');
  expect(alert()).toBe('That is not the passphrase.');
});

test('locked: one can unlock, or give the keys up after a question', async () => {
  const { onReset } = render({ state: 'locked' });
  await type('Passphrase', 'a guess');
  await press('Unlock');
  expect(alert()).toBe('That is not the passphrase.');
  await press('Remove all keys');
  expect(onReset).not.toHaveBeenCalled();
  await press('Remove all keys');
  expect(onReset).toHaveBeenCalledOnce();
});
