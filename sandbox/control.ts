import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { HOSTS } from './hosts.ts';
import type { Sandbox } from './server.ts';

export const CONTROL_HOSTNAMES: readonly string[] = ['sandbox.test', 'localhost', '127.0.0.1'];

const milliseconds = z.int().check(z.nonnegative());

const fault = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('latency'), ms: milliseconds }),
  z.strictObject({ kind: z.literal('reset-before') }),
  z.strictObject({ kind: z.literal('reset-after') }),
  z.strictObject({ kind: z.literal('truncated') }),
  z.strictObject({ kind: z.literal('html') }),
  z.strictObject({ kind: z.literal('rate-limited'), retryAfterSeconds: z.exactOptional(milliseconds) }),
  z.strictObject({ kind: z.literal('server-error'), status: z.exactOptional(z.literal([500, 502, 503])) }),
  z.strictObject({ kind: z.literal('huge'), bytes: z.exactOptional(z.int().check(z.minimum(5))) }),
  z.strictObject({ kind: z.literal('redirect'), location: z.url() }),
]);

const rule = z.strictObject({
  host: z.string(),
  pathPrefix: z.string(),
  method: z.exactOptional(z.string()),
  fault,
  times: z.exactOptional(z.int().check(z.positive())),
});

/** The control page for a person trying things out, and the JSON behind it. */
export function createControl(sandbox: Omit<Sandbox, 'close'>): Hono {
  const page = readFileSync(new URL('./control-page.html', import.meta.url), 'utf8');
  const control = new Hono();
  control.get('/', (context) => context.html(page));
  control.get('/hosts', (context) =>
    context.json(HOSTS.map(({ title, hostnames }) => ({ title, hostnames }))),
  );
  control.get('/log', (context) => context.json(sandbox.log.toReversed()));
  control.get('/accounts', (context) => context.json(sandbox.accounts));
  control.get('/faults', (context) => context.json(sandbox.faults.list()));
  control.post('/faults', async (context) => {
    const parsed = rule.safeParse(await context.req.json().catch(() => undefined));
    if (!parsed.success) return context.json({ error: z.prettifyError(parsed.error) }, 400);
    return context.json({ id: sandbox.faults.add(parsed.data) }, 201);
  });
  control.delete('/faults', (context) => {
    sandbox.faults.clear();
    return context.body(null, 204);
  });
  control.delete('/faults/:id', (context) => {
    sandbox.faults.remove(context.req.param('id'));
    return context.body(null, 204);
  });
  control.post('/reset', (context) => {
    sandbox.reset();
    return context.body(null, 204);
  });
  return control;
}
