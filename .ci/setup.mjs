// Makes a fresh machine ready: the packages of the lock file, a Chromium, and (for the tests) a virtual display with a mouse. Runs on plain
// Node 20 with nothing installed. What cannot be installed is explained in a sentence, never as a stack trace.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

/** Runs a command in the project and shows what it prints; answers whether it went well. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows, ...options });
  return result.status === 0;
}

/** The environment in which npm scripts run: the project's own Node 24 first on the path. */
export function environment(extra = {}) {
  const bin = join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${windows ? ';' : ':'}${process.env.PATH ?? ''}`, ...extra };
}

function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

/** Installs the packages when they are missing or older than the lock file. */
export function ensurePackages() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing packages (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) {
    stop('The packages could not be installed. Check the network, then run the command again.');
  }
}

const onPath = (name) => {
  const found = spawnSync(windows ? 'where' : 'which', [name], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim().split(/\r?\n/)[0] : undefined;
};

/** Installs Debian or Ubuntu packages when this machine has them and we may. */
function aptInstall(packages) {
  if (!onPath('apt-get')) return false;
  const root = process.getuid?.() === 0;
  const prefix = root ? [] : ['sudo', '-n'];
  if (!root && !onPath('sudo')) return false;
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const quiet = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const apt = (...args) => {
    const [command, ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest, quiet);
  };
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/** Playwright's own Chromium, when it was downloaded. */
async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

const systemChromium = () => ['chromium', 'chromium-browser'].map(onPath).find(Boolean);

/**
 * The path of a Chromium that can load an unpacked extension; branded Chrome no longer does.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const there = process.env.FACET_CHROMIUM ?? systemChromium() ?? (await playwrightChromium());
  if (there) return there;
  console.log('No Chromium found. Trying Playwright’s download …');
  const quiet = { stdio: 'ignore', env: environment() };
  run('npx', ['playwright', 'install', 'chromium'], quiet);
  const downloaded = await playwrightChromium();
  if (downloaded) return downloaded;
  if (aptInstall(['chromium']) && systemChromium()) return systemChromium();
  stop(
    'Facet needs a Chromium, and none could be installed here. Install one (Debian: "apt-get install chromium"; elsewhere: ' +
      '"npx playwright install chromium"), or name one in FACET_CHROMIUM, then run the command again.',
  );
  return '';
}

const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const systemFirefox = () =>
  ['firefox-esr', 'firefox'].map(onPath).find(Boolean) ?? FIREFOX_PLACES.find((path) => existsSync(path));

/**
 * The path of a Firefox, any from 140 on: the tests install the add-on for one session, which needs no signature.
 * @returns {string}
 */
export function ensureFirefox() {
  const there = process.env.FACET_FIREFOX ?? systemFirefox();
  if (there) return there;
  // Debian's name, then Ubuntu's.
  if (aptInstall(['firefox-esr']) || aptInstall(['firefox'])) {
    const installed = systemFirefox();
    if (installed) return installed;
  }
  stop(
    'Facet is tested in Firefox too, and none could be installed here. Install one (Debian: "apt-get install firefox-esr"; elsewhere: ' +
      'https://www.mozilla.org/firefox), or name one in FACET_FIREFOX, then run the command again.',
  );
  return '';
}

/** The virtual display, window manager and mouse with which one test clicks for real (Linux only). */
export function ensureVirtualDisplay() {
  const needed = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };
  const missing = Object.keys(needed).filter((name) => !onPath(name));
  if (missing.length === 0) return;
  const packages = missing.map((name) => needed[name]);
  if (!aptInstall(packages) || missing.some((name) => !onPath(name))) {
    stop(
      `One test clicks with a real mouse and needs ${packages.join(', ')}. Install them, then run the command again.`,
    );
  }
}
