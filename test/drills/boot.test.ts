import { readFileSync } from 'node:fs';
import { createGatekeeper } from '@cm/identity/gatekeeper';
import { parseNetworks } from '@cm/kit/networks';
import type { Ports } from '@cm/kit/ctx';
import { openDatabase } from '@cm/kit/database';
import { createHttpApp } from '@cm/kit/http';
import { migrate } from '@cm/kit/migrate';
import type { ModuleManifest } from '@cm/kit/module';
import { createRuntime } from '@cm/kit/runtime';
import { createSecrets } from '@cm/kit/secrets';
import { modules } from '@cm/server/modules';
import pg from 'pg';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { expect, inject, test } from 'vitest';

const byName = new Map(modules.map((module) => [module.name, module]));

/** The module and all that it declares in its package.json, directly or through another. */
function neighbourhood(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const manifest = JSON.parse(readFileSync(new URL(`../../modules/${name}/package.json`, import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const dependency of Object.keys(manifest.dependencies)) {
    const neighbour = dependency.replace('@cm/', '');
    if (dependency.startsWith('@cm/') && byName.has(neighbour)) neighbourhood(neighbour, seen);
  }
  return seen;
}

test('the declared graph has the modules of the server, and nothing else', () => {
  expect(modules.length).toBeGreaterThan(10);
  expect(neighbourhood('identity')).toEqual(new Set(['identity']));
  expect(neighbourhood('billing').has('tickets')).toBe(false);
});

test.each(modules.map((module) => module.name))(
  '%s starts with its declared neighbours only: migrations, routes, a first answer',
  async (name) => {
    const names = neighbourhood(name);
    const own: readonly ModuleManifest[] = modules.filter((module) => names.has(module.name));
    const socketDir = inject('pgSocketDir');
    const database = `boot_${name}`;
    const admin = new pg.Client({ host: socketDir, port: 5432, user: 'postgres', database: 'postgres' });
    await admin.connect();
    await admin.query(`create database ${database}`);
    const owner = { socketDir, user: 'postgres', database };
    const report = await migrate(
      owner,
      own.flatMap((module) => module.migrations ?? []),
      null,
    );
    expect(report.applied.length).toBeGreaterThan(0);
    const connection = openDatabase({ socketDir, user: 'cm_app', database }, { max: 2, name: 'boot' });
    const runtime = createRuntime({
      modules: own,
      database: connection,
      gatekeeper: createGatekeeper('http://localhost'),
      log: pino({ level: 'silent' }),
      ports: { secrets: createSecrets('a secret for the tests only, 32+ characters') } as Ports,
      now: () => new Date(),
    });
    const app = await createHttpApp(runtime, {
      staffNetworks: parseNetworks('127.0.0.0/8'),
      trustedProxies: parseNetworks(''),
      requestsPerMinute: 1000,
      sentence: (code) => code,
      metrics: new Registry(),
    });
    const statuses = new Set<number>();
    for (const route of runtime.modules.find((module) => module.name === name)?.routes ?? []) {
      const url = route.path.replace(/:\w+/g, 'x');
      statuses.add((await app.inject({ method: route.method, url, headers: { host: 'nobody.localhost' } })).statusCode);
    }
    // No operator lives here yet, so every door says so; none fails.
    expect([...statuses].filter((status) => status !== 404)).toEqual([]);
    await app.close();
    await connection.close();
    await admin.query(`drop database ${database} with (force)`);
    await admin.end();
  },
);
