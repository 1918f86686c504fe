import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import server from '../bin/bootstrap/server-process.json' with { type: 'json' };

// The real bootstrap in a tiny checkout of its own; `npm` on its PATH is a stand-in that notes each call.
const repository = join(import.meta.dirname, '..');
let root: string;
const programs = (): string => join(root, 'programs');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cm-boot-'));
  cpSync(join(repository, 'bin'), join(root, 'bin'), { recursive: true });
  write('package-lock.json', '{}');
  write(
    'apps/server/dist/cm.js',
    'console.log(JSON.stringify({ args: process.argv.slice(2), node: process.version }));',
  );
  standInForNpm('');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text, { mode });
}

function standInForNpm(more: string): void {
  const node = join('node_modules', `node-${process.platform}-${process.arch}`, 'bin');
  write(
    'programs/npm',
    `#!/bin/sh\necho called >> npm-calls\nrm -rf node_modules\nmkdir -p ${node}\nln -s ${process.execPath} ${node}/node\n${more}\n`,
    0o755,
  );
  rmSync(join(programs(), 'sh'), { force: true });
  for (const name of ['sh', 'mkdir', 'ln', 'rm', 'sleep'])
    if (!existsSync(join(programs(), name))) symlinkSync(`/bin/${name}`, join(programs(), name));
}

const npmCalls = (): number =>
  existsSync(join(root, 'npm-calls')) ? readFileSync(join(root, 'npm-calls'), 'utf8').split('called').length - 1 : 0;

function environment(more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { PATH: programs(), HOME: root, ...more };
}

function boot(
  args: string[],
  more: Record<string, string> = {},
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(root, 'bin/bootstrap.mjs'), ...args], {
    env: environment(more),
    encoding: 'utf8',
    cwd: '/',
  });
}

function bootAside(args: string[]): ChildProcess {
  return spawn(process.execPath, [join(root, 'bin/bootstrap.mjs'), ...args], {
    env: environment(),
    cwd: '/',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

describe('installing', () => {
  test('happens once, and again when the lock file changed', () => {
    expect(boot(['cm', 'seed', '--json'])).toMatchObject({
      status: 0,
      stdout: `{"args":["seed","--json"],"node":"${process.version}"}\n`,
    });
    expect(boot(['cm']).stderr).toBe('');
    expect(npmCalls()).toBe(1);
    write('package-lock.json', '{ "changed": true }');
    boot(['cm']);
    expect(npmCalls()).toBe(2);
  });

  test('that did not finish is done again', () => {
    standInForNpm('exit 7');
    const failed = boot(['cm']);
    expect(failed).toMatchObject({ status: 1, stdout: '' });
    expect(failed.stderr).toMatch(/could not be installed \(npm ci ended with 7; .*run the same command again\.\n$/);
    standInForNpm('');
    expect(boot(['cm']).status).toBe(0);
    expect(npmCalls()).toBe(2);
  });

  test('is done by one of two simultaneous starts', async () => {
    standInForNpm('sleep 0.3');
    const children = [bootAside(['cm']), bootAside(['cm'])];
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0] as number));
    expect(codes).toEqual([0, 0]);
    expect(npmCalls()).toBe(1);
  });

  test('takes over the lock of a dead process', () => {
    write('.cache/install.lock', '1 1');
    expect(boot(['cm']).status).toBe(0);
    expect(existsSync(join(root, '.cache/install.lock'))).toBe(false);
  });

  test('without npm says so in one sentence', () => {
    rmSync(join(programs(), 'npm'));
    expect(boot(['cm'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/\nnpm is not installed, and CloudManager needs it .*\.\n$/),
    });
  });

  test('into a read-only folder says so in one sentence', () => {
    chmodSync(root, 0o555);
    const script = [process.execPath, join(root, 'bin/bootstrap.mjs'), 'cm'];
    // Root may write anywhere, so it looks through the eyes of nobody, who owns the folder as little.
    const [command = '', ...args] =
      process.getuid?.() === 0
        ? ['/usr/bin/unshare', '-U', '--map-user=65534', '--map-group=65534', ...script]
        : script;
    const { status, stderr } = spawnSync(command, args, { env: environment(), encoding: 'utf8', cwd: '/' });
    chmodSync(root, 0o755);
    expect(stderr).toMatch(
      /^Cannot write to .* \(EACCES\); copy CloudManager to a folder you may write to, or run as its owner\.\n$/,
    );
    expect(status).toBe(1);
  });
});

describe('running', () => {
  test('an unknown command lists the known ones', () => {
    expect(boot(['sing'])).toMatchObject({
      status: 1,
      stderr: 'Say what to run: start, build, test, cm, bench, screens, gates, drills, mutants.\n',
    });
  });

  test('an old Node is told so before anything else', () => {
    const older = "data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '18.19.0' } })";
    const { status, stderr } = spawnSync(process.execPath, ['--import', older, join(root, 'bin/bootstrap.mjs'), 'cm'], {
      env: environment(),
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^CloudManager needs Node 20 or newer, and this is v/);
    expect(status).toBe(1);
    expect(npmCalls()).toBe(0);
  });

  test('the exit code and a signal pass through', async () => {
    write('apps/server/dist/cm.js', 'process.exit(42);');
    expect(boot(['cm']).status).toBe(42);
    write(
      'apps/server/dist/all.js',
      "process.on('SIGTERM', () => process.exit(23)); setInterval(() => {}, 1000); console.log('ready');",
    );
    const child = bootAside(['start']);
    await once(child.stdout ?? child, 'data');
    child.kill('SIGTERM');
    expect((await once(child, 'exit'))[0]).toBe(23);
  });

  test('the server gets its options and variables, and what the user set stays', () => {
    write(
      'apps/server/dist/all.js',
      'console.log(JSON.stringify([process.execArgv, process.env.MALLOC_ARENA_MAX, process.env.MALLOC_TRIM_THRESHOLD_]));',
    );
    const { stdout } = boot(['start'], { MALLOC_ARENA_MAX: '7' });
    const variables = server.environment;
    expect(JSON.parse(String(stdout))).toEqual([server.flags, '7', variables.MALLOC_TRIM_THRESHOLD_]);
  });
});

describe('the screens', () => {
  beforeEach(() => {
    write('apps/server/dist/all.js', '');
    write('apps/web/index.html', '<html></html>');
    write('packages/api-client/src/client.ts', '');
    write('packages/api-client/src/messages.ts', '');
    const vite =
      "import { mkdirSync, appendFileSync } from 'node:fs'; mkdirSync('dist', { recursive: true }); appendFileSync('../../vite-calls', 'x');";
    standInForNpm(
      `mkdir -p node_modules/vite/bin; echo "${vite}" > node_modules/vite/bin/vite.js; echo '{"type":"module"}' > node_modules/vite/package.json`,
    );
  });
  const builds = (): number => readFileSync(join(root, 'vite-calls'), 'utf8').length;

  test('are built once, and again when a source changed or the result is gone', () => {
    expect(boot(['start'])).toMatchObject({ status: 0 });
    boot(['start']);
    expect(builds()).toBe(1);
    write('packages/api-client/src/messages.ts', 'export {};');
    boot(['start']);
    expect(builds()).toBe(2);
    rmSync(join(root, 'apps/web/dist'), { recursive: true });
    boot(['start']);
    expect(builds()).toBe(3);
  });

  test('are built apart from the server, each when what it is made of changed', () => {
    write('apps/server/vite.config.ts', '');
    write('modules/tickets/open-ticket.ts', '');
    write('modules/tickets/web/words.ts', '');
    expect(boot(['build'])).toMatchObject({ status: 0, stdout: '' });
    boot(['start']);
    expect(builds()).toBe(2);
    for (const changed of ['modules/tickets/open-ticket.ts', 'modules/tickets/web/words.ts']) {
      write(changed, 'export {};');
      boot(['build']);
    }
    expect(builds()).toBe(4);
    write('modules/tickets/open-ticket.test.ts', 'export {};');
    boot(['build']);
    expect(builds()).toBe(4);
  });

  test('are not needed by a run of the unit tests, nor is a browser', () => {
    const runner = 'console.log(process.argv.slice(2).join())';
    standInForNpm(`mkdir -p node_modules/vitest; echo "${runner}" > node_modules/vitest/vitest.mjs`);
    expect(boot(['test', '--project', 'unit', 'tools'])).toMatchObject({
      status: 0,
      stdout: 'run,--project,unit,tools\n',
    });
  });

  test('a run that has the tests of uploads needs clamd, and a wrong CLAMD_PATH is named', () => {
    standInForNpm('mkdir -p node_modules/vitest; echo "" > node_modules/vitest/vitest.mjs');
    const wrong = { CLAMD_PATH: '/nowhere/clamd' };
    const { status, stderr } = boot(['test', '--project', 'unit', 'modules/files'], wrong);
    expect(stderr).toContain('CLAMD_PATH is /nowhere/clamd, and there is no program there');
    expect(status).toBe(1);
    expect(boot(['test', '--project', 'unit', 'modules/tickets'], wrong)).toMatchObject({ status: 0 });
  });

  test('a wrong CHROMIUM_PATH is named', () => {
    const { status, stderr } = boot(['screens'], { CHROMIUM_PATH: '/nowhere/chromium' });
    expect(stderr).toContain('There is no test/screens/main.ts');
    write('test/screens/main.ts', '');
    expect(boot(['screens'], { CHROMIUM_PATH: '/nowhere/chromium' }).stderr).toContain(
      'CHROMIUM_PATH is /nowhere/chromium, and there is no program there',
    );
    expect(status).toBe(1);
  });
});
