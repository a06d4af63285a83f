import { defineConfig } from '@playwright/test';
import short from './playwright.config.ts';

/** End-to-end tests that take minutes; `npm test` has a shorter one for each. */
export default defineConfig(short, { testMatch: '**/*.long.ts', workers: 1 });
