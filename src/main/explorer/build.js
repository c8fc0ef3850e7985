// Bundles the page into the folder named on the command line, and does nothing when that was done before
// from the same files: what went in is remembered by its hash, beside what came out.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, 'dist'));
const INPUTS = ['package.json', 'package-lock.json', 'vite.config.js', 'build.js', 'index.html', 'public', 'src'];

function fail(message) {
  console.error(message);
  process.exit(1);
}

function files(path) {
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => files(join(path, name))) : [path];
}

function hash(paths) {
  const digest = createHash('sha256');
  for (const path of paths) {
    digest.update(relative(here, path).replaceAll('\\', '/')).update('\0').update(readFileSync(path)).update('\0');
  }
  return digest.digest('hex');
}

function isStamped(stamp, value) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === value;
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`The pages need Node 20.19 or newer and this is ${process.version}: install it, or build without them (-Dui.skip).`);
}

const inputHash = hash(INPUTS.flatMap((name) => files(join(here, name))).sort());
const outputStamp = join(out, 'inputs.sha256');
if (isStamped(outputStamp, inputHash)) {
  process.exit(0);
}

const lockHash = hash([join(here, 'package-lock.json')]);
const lockStamp = join(here, 'node_modules', '.inputs.sha256');
if (!isStamped(lockStamp, lockHash)) {
  console.log('Fetching what the pages are built with (npm ci).');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'],
    { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.error || npm.status !== 0) {
    fail('npm could not fetch what the pages are built with: see above, or build without the pages (-Dui.skip).');
  }
  writeFileSync(lockStamp, lockHash);
}

const { build } = await import('vite');
await build({ root: here, logLevel: 'error', build: { outDir: out, emptyOutDir: true } });
writeFileSync(outputStamp, inputHash);
console.log(`Built the pages into ${relative(process.cwd(), out)}.`);
