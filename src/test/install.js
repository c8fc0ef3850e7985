// Fetches the packages of a folder when its lock file has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function install(folder, what, otherwise) {
  const stamp = join(folder, 'node_modules', '.inputs.sha256');
  const hash = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
    return;
  }
  console.log(`Fetching ${what} (npm ci).`);
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'],
    { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.error || npm.status !== 0) {
    console.error(`npm could not fetch ${what}: see above, or ${otherwise}.`);
    process.exit(1);
  }
  writeFileSync(stamp, hash);
}
