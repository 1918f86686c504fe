// node tools/asvs.ts: writes docs/asvs.md.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asvsTable } from './asvs/table.ts';

const root = join(import.meta.dirname, '..');
writeFileSync(join(root, 'docs/asvs.md'), asvsTable());
execFileSync(join(root, 'node_modules/.bin/oxfmt'), ['docs/asvs.md'], { cwd: root, stdio: 'inherit' });
