import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** As `npm start` runs it: see bin/bootstrap/main.mjs. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const ENTRY = join(ROOT, 'apps/server/dist/all.js');
const COMMAND_LINE = join(ROOT, 'apps/server/dist/cm.js');
const COMPILE_CACHE = fileURLToPath(new URL('../../node_modules/.cache/compile', import.meta.url));
const SERVER: { readonly flags: readonly string[]; readonly environment: Readonly<Record<string, string>> } =
  JSON.parse(readFileSync(new URL('../../bin/bootstrap/server-process.json', import.meta.url), 'utf8'));
/** The first start makes the demonstration, on a machine that may be many times slower than ours. */
const START_MS = 600_000;

/** The real server in a process of its own, on loopback, with its data in a folder that goes with it. */
export interface RunningServer {
  readonly url: string;
  readonly port: number;
  readonly mailPort: number;
  readonly dataDir: string;
  readonly env: Readonly<Record<string, string>>;
  /** Of the process that runs now. */
  pid(): number;
  /** Everything that it printed so far. */
  output(): string;
  /** Ends the process as a power cut would; the database may go on. */
  kill(): Promise<void>;
  /** Starts it again on the same data and ports. */
  start(): Promise<void>;
  /** Stops it properly. */
  stop(): Promise<void>;
  /** Stops it and removes its data. */
  dispose(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

function roomiest(): string {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    if (bavail * bsize > 1024 ** 3) return '/dev/shm';
  } catch {
    // No memory file system here: the temporary folder will do.
  }
  return tmpdir();
}

/** What the build printed: the sources do not change while tests run, and a look at all of them takes a moment. */
let built: Buffer | undefined;

/** A new folder for a server's data, in memory when there is room. */
export const emptyDataDir = (): string => mkdtempSync(join(roomiest(), 'cm-server-'));

export async function startServer(
  options: { env?: Readonly<Record<string, string>>; dataDir?: string } = {},
): Promise<RunningServer> {
  built ??= execFileSync(process.execPath, [join(ROOT, 'bin/bootstrap.mjs'), 'build'], { stdio: ['ignore', 2, 2] });
  const [port, mailPort] = [await freePort(), await freePort()];
  const dataDir = options.dataDir ?? emptyDataDir();
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: dataDir,
    PORT: String(port),
    MAIL_PORT: String(mailPort),
    // Nothing answers there: no question of a test leaves the machine.
    NAME_SERVERS: '127.0.0.1:1',
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    ...SERVER.environment,
    REQUESTS_PER_MINUTE: '1000000',
    ...options.env,
  };
  let child: ChildProcess | undefined;
  let printed = '';

  const start = async (): Promise<void> => {
    const from = printed.length;
    const started = spawn(process.execPath, [...SERVER.flags, ENTRY], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child = started;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the server did not start:\n${printed}`)), START_MS);
      const read = (chunk: Buffer): void => {
        printed += chunk.toString();
        if (!printed.slice(from).includes('CloudManager is ready.')) return;
        clearTimeout(timer);
        resolve();
      };
      started.stdout.on('data', read);
      started.stderr.on('data', read);
      started.once('exit', (code, signal) => {
        clearTimeout(timer);
        reject(new Error(`the server ended with ${code ?? signal}:\n${printed}`));
      });
    });
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const running = child;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => running.once('exit', () => resolve()));
    running.kill(signal);
    await gone;
  };

  const server: RunningServer = {
    url: `http://localhost:${port}`,
    port,
    mailPort,
    dataDir,
    env,
    pid: () => child?.pid ?? 0,
    output: () => printed,
    start,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    dispose: async () => {
      await end('SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  await start().catch(async (error: unknown) => {
    await server.dispose();
    throw error;
  });
  return server;
}

/** Runs one command of the server's command line on the same data; gives what it printed on standard output. */
export async function runCommand(
  server: RunningServer,
  ...args: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const child = spawn(process.execPath, [COMMAND_LINE, ...args], {
    env: server.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number>((resolve) => child.once('close', (status) => resolve(status ?? 1)));
  return { code, stdout, stderr };
}
