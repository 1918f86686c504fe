import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts';
import { canUnshare } from './run-as.ts';
import { allGone, processesIn, processStart, signal } from './processes.ts';
import { until } from '@cm/kit/testing/until';

let root: string;
let dataDir: string;
const started: EmbeddedPostgres[] = [];

beforeEach(() => {
  root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'cm-pgtest-'));
  chmodSync(root, 0o755);
  dataDir = join(root, 'data');
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
  for (const pid of processesIn(join(dataDir, 'cluster'))) signal(pid, 'SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

async function start(options: Partial<Parameters<typeof startEmbeddedPostgres>[0]> = {}): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDir, ...options });
  started.push(server);
  return server;
}

async function query(socketDir: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database: 'postgres' });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A Node of its own that starts the server, prints `pid uid`, and lives until it is killed or told to stop by a line. */
function nodeThatStarts(
  options: object,
  prefix: readonly string[] = [],
  identity: { uid?: number; gid?: number } = {},
): ChildProcess {
  const source = `
    import { startEmbeddedPostgres } from ${JSON.stringify(new URL('embedded-postgres.ts', import.meta.url).href)};
    try {
      const server = await startEmbeddedPostgres(${JSON.stringify(options)});
      console.log(server.pid, process.getuid());
      process.stdin.once('data', async () => { await server.stop(); process.exit(0); });
    } catch (error) { console.log(error.message); process.exit(3); }`;
  const [command, ...args] = [...prefix, process.execPath, '--input-type=module', '-e', source];
  return spawn(command ?? process.execPath, args, { ...identity, cwd: '/', stdio: ['pipe', 'pipe', 'inherit'] });
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [chunk] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return chunk.toString('utf8').trim();
}

/** How to be an ordinary user in this run: already one, really another one, or one in the eyes of the process. */
function ordinaryUser(): { prefix: string[]; identity: { uid?: number; gid?: number } } {
  if (process.getuid?.() !== 0) return { prefix: [], identity: {} };
  const identity = { uid: 65534, gid: 65534 };
  const reachable = spawnSync(
    process.execPath,
    ['-p', `fs.readFileSync(${JSON.stringify(import.meta.filename)}).length`],
    { ...identity, cwd: '/' },
  );
  if (reachable.status === 0) return { prefix: [], identity };
  return { prefix: ['unshare', '-U', '--map-user=65534', '--map-group=65534'], identity: {} };
}

describe('a start', () => {
  test('creates the cluster, answers on a private socket only, and stops cleanly', async () => {
    const server = await start({ settings: { max_connections: '17' } });
    expect(server).toMatchObject({ adopted: false, superuser: 'postgres', socketDir: join(dataDir, 'run') });
    expect(
      await query(
        server.socketDir,
        "select current_setting('max_connections') n, current_setting('listen_addresses') tcp",
      ),
    ).toEqual([{ n: '17', tcp: '' }]);
    expect(
      await query(
        server.socketDir,
        "select datcollate, datlocprovider, current_setting('server_encoding') e from pg_database where datname = 'postgres'",
      ),
    ).toEqual([{ datcollate: 'C', datlocprovider: 'b', e: 'UTF8' }]);
    expect(statSync(dataDir).mode & 0o077).toBe(0);
    expect(statSync(server.socketDir).mode & 0o777).toBe(0o700);
    await server.stop();
    await server.stop();
    expect(processStart(server.pid)).toBeNull();
    expect(existsSync(join(dataDir, 'cluster/postmaster.pid'))).toBe(false);
    expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).toContain('database system is shut down');
  });

  test('after a stop finds the rows again', async () => {
    const first = await start();
    await query(first.socketDir, 'create table kept as select 42 as n');
    await first.stop();
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await query(second.socketDir, 'select n from kept')).toEqual([{ n: 42 }]);
  });

  test('after kill -9 of the server keeps what was committed', async () => {
    const first = await start();
    await query(first.socketDir, 'create table kept (n int)');
    await query(first.socketDir, 'insert into kept select generate_series(1, 500)');
    signal(first.pid, 'SIGKILL');
    const second = await start();
    expect(second.pid).not.toBe(first.pid);
    expect(await query(second.socketDir, 'select count(*)::int n from kept')).toEqual([{ n: 500 }]);
  });

  test('with a path too long for a socket puts the socket elsewhere and clears it away', async () => {
    dataDir = join(root, 'a-long-name-'.repeat(9), 'data');
    const server = await start();
    expect(Buffer.byteLength(join(server.socketDir, '.s.PGSQL.5432'))).toBeLessThanOrEqual(107);
    expect(statSync(server.socketDir).mode & 0o777).toBe(0o700);
    const again = await start();
    expect(again).toMatchObject({ adopted: true, pid: server.pid, socketDir: server.socketDir });
    await server.stop();
    await again.stop();
    expect(existsSync(server.socketDir)).toBe(false);
  });

  test('that was killed inside initdb is made good by the next one', async () => {
    const killed = nodeThatStarts({ dataDir });
    const halfFinished = (): string[] =>
      existsSync(dataDir) ? readdirSync(dataDir).filter((name) => name.startsWith('cluster.new-')) : [];
    await until('initdb is at work', () =>
      halfFinished().some((name) => existsSync(join(dataDir, name, 'PG_VERSION'))),
    );
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(existsSync(join(dataDir, 'cluster'))).toBe(false);
    const server = await start();
    expect(halfFinished()).toEqual([]);
    expect(await query(server.socketDir, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  test('is not misled by a postmaster.pid whose process is a stranger, nor by a dead holder’s lock', async () => {
    await (await start()).stop();
    writeFileSync(
      join(dataDir, 'cluster/postmaster.pid'),
      `${process.pid}\n${dataDir}/cluster\n1\n5432\n${dataDir}/run\n`,
    );
    writeFileSync(join(dataDir, 'start.lock'), '1 1');
    const server = await start();
    expect(server.adopted).toBe(false);
    expect(existsSync(join(dataDir, 'start.lock'))).toBe(false);
  });

  test('that the server refuses says why in one sentence and leaves no process', async () => {
    await expect(start({ settings: { shared_buffers: 'plenty' } })).rejects.toThrow(
      /^The database did not start: .*shared_buffers.*\(see .*postgres\.log\)\.$/,
    );
    expect(processesIn(join(dataDir, 'cluster'))).toEqual([]);
  });

  test('on data of another major version says so', async () => {
    mkdirSync(join(dataDir, 'cluster'), { recursive: true });
    writeFileSync(join(dataDir, 'cluster/PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow(/made by PostgreSQL 15, and this release brings 18/);
  });
});

describe('a living server', () => {
  test('left by a killed Node is adopted, and stop still ends it', async () => {
    const child = nodeThatStarts({ dataDir });
    const pid = Number((await firstLine(child)).split(' ')[0]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const server = await start();
    expect(server).toMatchObject({ adopted: true, pid });
    await server.stop();
    expect(await allGone([pid], 0)).toBe(true);
  });

  test('is shared by simultaneous starts, and only the last stop ends it', async () => {
    const child = nodeThatStarts({ dataDir });
    const [server, line] = await Promise.all([start(), firstLine(child)]);
    expect(line.split(' ')[0]).toBe(String(server.pid));
    await server.stop();
    expect(processStart(server.pid)).not.toBeNull();
    child.stdin?.write('stop\n');
    await once(child, 'exit');
    expect(processStart(server.pid)).toBeNull();
  });

  test('whose socket was cleaned away is restarted', async () => {
    const first = await start();
    rmSync(join(first.socketDir, '.s.PGSQL.5432'));
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await query(second.socketDir, 'select 1 as n')).toEqual([{ n: 1 }]);
  });
});

describe('the user', () => {
  test('an ordinary one runs the server as itself', async () => {
    const { prefix, identity } = ordinaryUser();
    chmodSync(root, 0o777);
    const child = nodeThatStarts({ dataDir }, prefix, identity);
    const [pid = '', uid] = (await firstLine(child)).split(' ');
    expect(uid).not.toBe('0');
    expect(processStart(Number(pid))).not.toBeNull();
    child.stdin?.write('stop\n');
    await once(child, 'exit');
    expect(processStart(Number(pid))).toBeNull();
  });

  test('without the right to write is told so in one sentence', async () => {
    const { prefix, identity } = ordinaryUser();
    chmodSync(root, 0o555);
    const child = nodeThatStarts({ dataDir }, prefix, identity);
    expect(await firstLine(child)).toMatch(
      /^Cannot write to the data folder .*data \(EACCES\); set DATA_DIR to a folder you may write to\.$/,
    );
    chmodSync(root, 0o755);
  });

  test('root without user namespaces runs it by setuid, from a place that the other user can reach', async () => {
    const isRoot = process.getuid?.() === 0;
    const sharedHome = join(root, 'shared');
    dataDir = join(root, 'private/data');
    mkdirSync(join(root, 'private'), { mode: 0o700 });
    const server = await start({ userNamespaces: false, sharedHome });
    const owner = statSync(`/proc/${server.pid}`).uid;
    expect(owner).toBe(isRoot ? 65534 : process.getuid?.());
    expect(existsSync(sharedHome)).toBe(isRoot);
    await query(server.socketDir, 'create table kept as select 1 as n');
    await server.stop();
    // The owner of the data decides from then on, whatever the machine would allow now.
    const again = await start({ sharedHome, userNamespaces: isRoot && canUnshare() });
    expect(statSync(`/proc/${again.pid}`).uid).toBe(owner);
    expect(await query(again.socketDir, 'select n from kept')).toEqual([{ n: 1 }]);
  });
});

test('the run’s own server has the template that test databases are cloned from', async () => {
  expect(await query(inject('pgSocketDir'), "select datname from pg_database where datname = 'cm_template'")).toEqual([
    { datname: 'cm_template' },
  ]);
});
