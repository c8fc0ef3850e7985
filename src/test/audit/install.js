// Fetches the tools of this folder when the lock file has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '..', '..', '..');

const stamp = join(here, 'node_modules', '.inputs.sha256');
const hash = createHash('sha256').update(readFileSync(join(here, 'package-lock.json'))).digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  console.log('Fetching what the schema and GraphQL over HTTP are checked with (npm ci).');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'],
    { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.error || npm.status !== 0) {
    console.error('npm could not fetch them: see above, or build without the pages (-Dui.skip), which leaves this out.');
    process.exit(1);
  }
  writeFileSync(stamp, hash);
}
