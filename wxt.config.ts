import { defineConfig } from 'wxt';

/** The manifest and the build. Why each permission is asked for: docs/decisions/0003-permissions.md. */
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
});
