import { once } from 'node:events';

/** A session of WebDriver BiDi with one browser: commands and their answers (https://w3c.github.io/webdriver-bidi). */
export interface Protocol {
  /** Rejects with the browser's own words when it refuses the command. */
  send(method: string, params?: object): Promise<Answer>;
  close(): void;
}

export type Answer = Readonly<Record<string, unknown>>;

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

/**
 * Speaks to a browser that was started with `--remote-debugging-port`. Spoken here without a library because those lose sight of a page as
 * soon as it becomes a document of an extension, and know neither the browser's own window nor its menus (tried: puppeteer-core 24).
 */
export async function openProtocol(address: string): Promise<Protocol> {
  const socket = new WebSocket(address);
  await once(socket, 'open');
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message: unknown = JSON.parse(String(data));
    if (!isAnswer(message) || typeof message.id !== 'number') return;
    const caller = waiting.get(message.id);
    waiting.delete(message.id);
    if (isAnswer(message.result)) caller?.resolve(message.result);
    else caller?.reject(new Error(`${String(message.error)}: ${String(message.message)}`));
  });
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
}

export const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null;
