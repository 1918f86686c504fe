import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '@cm/kit/testing/until';

/** The file that scanners take for a virus by agreement (EICAR), made here: whole, it would be found in this source. */
export const eicar = (): Buffer =>
  Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''), 'latin1');

export interface RealClamd {
  readonly at: { readonly path: string };
  close(): Promise<void>;
}

/** @throws Error saying what to install: a proof that needs a real clamd does not pass without one */
function clamdPath(): string {
  const path = process.env['CLAMD_PATH'] ?? '/usr/sbin/clamd';
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    throw new Error('clamd is missing: install the Debian package "clamav-daemon", or set CLAMD_PATH.');
  }
}

/**
 * A clamd of this test alone, on a socket in a folder of its own, with one signature: nothing is fetched.
 * @param limits of its configuration, such as `StreamMaxLength 1M`
 */
export async function startClamd(limits: readonly string[] = []): Promise<RealClamd> {
  const program = clamdPath();
  const folder = mkdtempSync(join(tmpdir(), 'cm-clamd-'));
  const path = join(folder, 'clamd.sock');
  const virus = eicar();
  const digest = createHash('md5').update(virus).digest('hex');
  writeFileSync(join(folder, 'own.hdb'), `${digest}:${virus.length}:Eicar-Test-Signature\n`);
  writeFileSync(
    join(folder, 'clamd.conf'),
    [
      `LocalSocket ${path}`,
      `DatabaseDirectory ${folder}`,
      `LogFile ${join(folder, 'clamd.log')}`,
      'Foreground yes',
      'AlertExceedsMax yes',
      ...limits,
    ].join('\n'),
  );
  const child = spawn(program, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const close = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await until('clamd listens', async () => {
      if (child.exitCode !== null) throw new Error(`clamd ended: ${logOf(folder)}`);
      return answers(path);
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { at: { path }, close };
}

function logOf(folder: string): string {
  try {
    return readFileSync(join(folder, 'clamd.log'), 'utf8').slice(-1000);
  } catch {
    return 'it wrote nothing';
  }
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
