// Holds the schema against the rules of @graphql-eslint, and does nothing when that was done before with the same files.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { here, root } from './install.js';

const folder = join(root, 'graphql-schema');
const stamp = join(root, 'target', 'schema-linted.sha256');

const files = readdirSync(folder).filter((name) => name.endsWith('.graphqls')).sort().map((name) => join(folder, name));
const digest = createHash('sha256');
for (const file of [...files, join(here, 'eslint.config.js'), join(here, 'package-lock.json')]) {
  digest.update(file).update('\0').update(readFileSync(file)).update('\0');
}
const hash = digest.digest('hex');
if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
  process.exit(0);
}

process.env.NEWSGRAPH_SCHEMA = join(folder, '*.graphqls');
const { ESLint } = await import('eslint');
const eslint = new ESLint({ cwd: root, overrideConfigFile: join(here, 'eslint.config.js') });
const results = await eslint.lintFiles(files);
const faults = results.reduce((sum, result) => sum + result.errorCount + result.warningCount, 0);
if (faults > 0) {
  console.error(await (await eslint.loadFormatter('stylish')).format(results));
  process.exit(1);
}
console.log(`The schema keeps the rules of @graphql-eslint (${files.length} files).`);
mkdirSync(dirname(stamp), { recursive: true });
writeFileSync(stamp, hash);
