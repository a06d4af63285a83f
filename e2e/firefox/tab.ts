import { isAnswer, type Protocol } from './protocol.ts';

/** One document of the browser: a tab, the sidebar, or the browser's own window. */
export interface Tab {
  /** Runs an expression in the document and answers its value, which must be a string. Promises are awaited. */
  read(expression: string): Promise<string>;
  /** All text that a person sees. */
  text(): Promise<string>;
  /** Clicks the middle of the button of this name with a mouse, once it is there. */
  clickButton(name: string): Promise<void>;
  /** Right-clicks the link of this text. */
  rightClickLink(text: string): Promise<void>;
  /** Puts a text into the field of this label, once it is there. */
  fill(label: string, text: string): Promise<void>;
}

/** How long an element may take to appear. */
const PATIENCE_MS = 20_000;

const LEFT = 0;
const RIGHT = 2;

export function tabOf(protocol: Protocol, context: string): Tab {
  const read = async (expression: string): Promise<string> => {
    const answer = await protocol.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    const { result } = answer;
    if (answer.type !== 'success' || !isAnswer(result)) {
      throw new Error(`${expression}\n${JSON.stringify(answer.exceptionDetails)}`);
    }
    return String(result.value);
  };

  const find = async (locator: object): Promise<unknown> => {
    const { nodes } = await protocol.send('browsingContext.locateNodes', {
      context,
      locator,
      maxNodeCount: 1,
    });
    return Array.isArray(nodes) ? nodes[0] : undefined;
  };

  const findSoon = async (locator: object): Promise<object> => {
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
      const node = await find(locator);
      if (isAnswer(node)) return { sharedId: node.sharedId };
    }
    throw new Error(`There is no ${JSON.stringify(locator)} in:\n${await read('document.body.innerText')}`);
  };

  const call = (functionDeclaration: string, values: readonly object[]): Promise<unknown> =>
    protocol.send('script.callFunction', {
      functionDeclaration,
      arguments: values,
      target: { context },
      awaitPromise: false,
    });

  const act = (source: object): Promise<unknown> =>
    protocol.send('input.performActions', { context, actions: [source] });

  const press = async (locator: object, button: number): Promise<void> => {
    const element = await findSoon(locator);
    await call('(element) => element.scrollIntoView({ block: "center" })', [element]);
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ];
    await act({ type: 'pointer', id: 'mouse', actions });
  };

  return {
    read,
    text: () => read('document.body?.innerText ?? ""'),
    clickButton: (name) => press(buttonOf(name), LEFT),
    rightClickLink: (text) => press({ type: 'xpath', value: `//a[normalize-space()="${text}"]` }, RIGHT),
    async fill(label, text) {
      await call(
        `(field, text) => {
        const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
        field.focus();
        set.call(field, text);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }`,
        [await findSoon(fieldOf(label)), { type: 'string', value: text }],
      );
    },
  };
}

// By XPath and not by the browser's accessibility tree: Firefox takes seconds to search that, and a password field has no role in it. That
// roles and names are right is what the tests in Chromium hold.

const buttonOf = (name: string): object => ({
  type: 'xpath',
  value: `//button[not(@disabled)][@aria-label="${name}" or normalize-space()="${name}"]`,
});

const fieldOf = (label: string): object => ({
  type: 'xpath',
  value: `//*[self::input or self::textarea][@aria-label="${label}" or @id=//label[normalize-space()="${label}"]/@for]`,
});
