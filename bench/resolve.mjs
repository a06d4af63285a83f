// Lets Node run the project's TypeScript as it is: "@/" is the project's root, and a path without an ending means the .ts file.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');

registerHooks({
  resolve(specifier, context, next) {
    const path = specifier.startsWith('@/')
      ? join(root, specifier.slice(2))
      : specifier.startsWith('.') && context.parentURL?.startsWith('file:')
        ? join(dirname(fileURLToPath(context.parentURL)), specifier)
        : undefined;
    const found = path && [`${path}.ts`, join(path, 'index.ts')].find((file) => existsSync(file));
    return next(found ? pathToFileURL(found).href : specifier, context);
  },
});
