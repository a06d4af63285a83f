import { parseArgs } from 'node:util';
import { SANDBOX_KEYS } from './accounts.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { HOSTS } from './hosts.ts';
import { startSandbox } from './server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '8443' } } });
const { port } = await startSandbox({ port: Number(values.port) });

for (const { title, hostnames } of HOSTS) console.log(`${title}: ${hostnames.join(', ')}`);
console.log(
  `Keys: Crustdata ${SANDBOX_KEYS.crustdata}, Apollo ${SANDBOX_KEYS.apollo}, ` +
    `People Data Labs ${SANDBOX_KEYS.peopleDataLabs}, Hunter ${SANDBOX_KEYS.hunter}`,
);
console.log(`Control page: https://localhost:${port}/ (in that Chromium also https://sandbox.test/)`);
console.log(
  `Chromium: ${chromiumFlags(port)
    .map((flag) => `'${flag}'`)
    .join(' ')}`,
);
