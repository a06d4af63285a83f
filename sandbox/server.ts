import { createServer } from 'node:https';
import { getRequestListener } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Accounts } from './accounts.ts';
import { applyFault } from './apply-fault.ts';
import type { Outcome } from './apply-fault.ts';
import { createCertificate } from './certificate.ts';
import { CONTROL_HOSTNAMES, createControl } from './control.ts';
import { createFaults } from './faults.ts';
import type { Faults } from './faults.ts';
import { HOSTS, createState } from './hosts.ts';
import type { HostApp, SandboxState } from './hosts.ts';
import { chargedFor, logEntry } from './log.ts';
import type { LoggedRequest } from './types.ts';
import type { ZohoState } from './zoho/state.ts';

export interface Sandbox {
  port: number;
  /** Every request to a vendor or site since the start or the last reset, oldest first. */
  readonly log: readonly LoggedRequest[];
  readonly faults: Faults;
  /** Balances, keys and limits, to read and to change. Replaced by reset(): do not keep it. */
  readonly accounts: Accounts;
  /** The Zoho organization: records, settings, jobs. Replaced by reset() like the accounts. */
  readonly zoho: ZohoState;
  /** Back to the state after the start: log, faults, accounts, and whatever the hosts remember. */
  reset(): void;
  close(): Promise<void>;
}

export interface SandboxOptions {
  /** A free one when absent. */
  port?: number;
  /** Milliseconds since the epoch. */
  now?: () => number;
}

/**
 * Starts the vendors and sites on one local HTTPS port, told apart by the Host header. Rejects when the port is taken.
 * Chromium reaches it with `--host-resolver-rules` and `--ignore-certificate-errors` (see main.ts).
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const now = options.now ?? Date.now;
  const faults = createFaults();
  const log: LoggedRequest[] = [];
  let state: SandboxState;
  let apps: Map<string, HostApp>;
  reset();

  function reset(): void {
    state = createState(now);
    apps = new Map(
      HOSTS.flatMap(({ hostnames, create }) => {
        const app = create(state);
        return hostnames.map((hostname): [string, HostApp] => [hostname, app]);
      }),
    );
    faults.clear();
    log.length = 0;
  }

  async function answer(arrived: Request): Promise<Outcome> {
    const { hostname: host, pathname: path } = new URL(arrived.url);
    if (CONTROL_HOSTNAMES.includes(host)) return control.fetch(arrived);
    const body = await arrived.text();
    const entry = logEntry(arrived, body, now());
    log.push(entry);
    const app = apps.get(host);
    const { method, headers } = arrived;
    const request = new Request(arrived.url, { method, headers, body: body === '' ? null : body });
    const handle = async () => (app ? app.fetch(request) : misdirected(host));
    const fault = faults.take({ host, path, method });
    const outcome = fault ? await applyFault(fault, { host, path }, handle) : await handle();
    entry.charged = chargedFor(request);
    if (outcome !== 'cut') entry.status = outcome.status;
    return outcome;
  }

  const listener = getRequestListener(
    async (request, { incoming }) => {
      const outcome = await answer(request);
      if (outcome !== 'cut') return outcome;
      incoming.socket.destroy();
      return RESPONSE_ALREADY_SENT;
    },
    { overrideGlobalObjects: false },
  );
  const names = [...CONTROL_HOSTNAMES, ...HOSTS.flatMap(({ hostnames }) => hostnames)];
  const server = createServer(await createCertificate(names), (incoming, outgoing) => {
    void listener(incoming, outgoing);
  });
  const port = await listen(server, options.port ?? 0);

  const sandbox: Sandbox = {
    port,
    log,
    faults,
    get accounts() {
      return state.accounts;
    },
    get zoho() {
      return state.zoho;
    },
    reset,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const control = createControl(sandbox);
  return sandbox;
}

/** The port it listens on. Only this machine can reach it. */
function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function misdirected(host: string): Response {
  return new Response(`The sandbox does not stand in for ${host}.`, { status: 421 });
}
