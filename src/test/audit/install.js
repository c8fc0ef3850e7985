// Fetches the tools of this folder when the lock file has changed.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../install.js';

export const here = dirname(fileURLToPath(import.meta.url));
export const root = join(here, '..', '..', '..');

install(here, 'what the schema and GraphQL over HTTP are checked with',
  'build without the pages (-Dui.skip), which leaves this out');
