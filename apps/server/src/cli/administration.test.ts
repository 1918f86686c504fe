import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '@cm/kit/config';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Application, openApplication } from '../application.ts';
import { modules } from '../modules.ts';
import { createHttp } from '../serve.ts';

const COMMAND_LINE = fileURLToPath(new URL('main.ts', import.meta.url));
const ADMINISTRATOR = 'dsi@essai.dz';
const PASSWORD = 'une barque sur la mer 42';

let dataDir: string;
let env: Readonly<Record<string, string>>;
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'cm-cli-'));
  env = { DATA_DIR: dataDir, MAIL_PORT: '0', PORT: '0', DEMO: 'false', LOG_LEVEL: 'silent' };
  const founded = await run(
    ['admin', 'create', '--email', ADMINISTRATOR, '--name', 'Rachid Bouzid', '--company', 'Essai'].concat([
      '--slug',
      'essai',
      '--host',
      'essai.localhost',
      '--json',
    ]),
  );
  expect(founded).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly said: string;
}
/** The real command line, in a process of its own. */
const run = (args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [COMMAND_LINE, ...args], { env: { ...process.env, ...env } }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, said: `${stdout}${stderr}` }),
    );
  });

async function inside<T>(look: (application: Application) => Promise<T>): Promise<T> {
  const application = await openApplication(readConfig(env), modules, () => undefined);
  try {
    return await look(application);
  } finally {
    await application.close();
  }
}

test('an administrator who lost their factor comes back by the machine: once, by a link, and told of', async () => {
  // As somebody who has an authenticator and a session.
  await inside(async ({ owner }) => {
    await owner.query(`update identity.users set totp_enabled_at = now(), totp_secret = '\\x00' where email = $1`, [
      ADMINISTRATOR,
    ]);
    await owner.query(
      `insert into identity.sessions (tenant_id, id, user_id, token_hash, level, created_at, last_seen_at, expires_at)
       select tenant_id, gen_random_uuid(), id, uuid_send(gen_random_uuid()), 'full', now(), now(), now() + interval '1 hour'
       from identity.users where email = $1`,
      [ADMINISTRATOR],
    );
  });
  const unknown = await run(['admin', 'recover', '--email', 'personne@essai.dz']);
  expect(unknown).toEqual({ code: 1, said: 'personne@essai.dz is no colleague of Essai.\n' });
  expect(await run(['admin', 'recover'])).toEqual({ code: 2, said: '--email is missing\n' });

  const recovered = await run(['admin', 'recover', '--email', ADMINISTRATOR, '--json']);
  expect(recovered).toMatchObject({ code: 0 });
  const { url }: { url: string } = JSON.parse(recovered.said);
  await inside(async (application) => {
    const { owner } = application;
    const { rows: people } = await owner.query(
      `select totp_enabled_at, totp_secret, (select count(*)::int from identity.sessions s
         where s.user_id = u.id and s.ended_at is null) as sessions from identity.users u where email = $1`,
      [ADMINISTRATOR],
    );
    expect(people).toEqual([{ totp_enabled_at: null, totp_secret: null, sessions: 0 }]);
    const { rows: events } = await owner.query(
      `select actor, payload ->> 'by' as by from kit.outbox where name = 'user.factors_reset'`,
    );
    expect(events).toEqual([{ actor: 'system:command-line', by: 'machine' }]);

    const app = await createHttp(application);
    const send = (method: 'PUT' | 'POST', path: string, payload: object) =>
      app.inject({
        method,
        url: path,
        payload,
        headers: { host: 'essai.localhost', 'sec-fetch-site': 'same-origin' },
      });
    const [page = '', token = ''] = url.split('#');
    expect(new URL(page).pathname).toBe('/corporate/reset-password');
    const set = () => send('PUT', '/api/corporate/password', { token, purpose: 'reset_password', password: PASSWORD });
    expect((await set()).statusCode).toBe(204);
    expect((await set()).json()).toMatchObject({ code: 'identity.link_invalid' });
    const entered = await send('POST', '/api/corporate/session', { email: ADMINISTRATOR, password: PASSWORD });
    expect(entered.json()).toEqual({ state: 'enrolment' });
    await app.close();
  });
});

test('an operator that shut itself out is let in by the machine', async () => {
  const named = (value: object) =>
    inside(async ({ owner }) => {
      const { rows } = await owner.query<{ value: unknown }>(
        `insert into kit.settings (tenant_id, key, value, updated_at)
         select id, 'identity.staff_networks', $1, now() from identity.tenants where slug = 'essai'
         on conflict on constraint settings_pkey do update set key = excluded.key returning value`,
        [JSON.stringify(value)],
      );
      return rows[0]?.value;
    });
  expect(await named(['10.9.9.9'])).toEqual(['10.9.9.9']);
  expect(await run(['admin', 'open-networks', '--tenant', 'essai'])).toEqual({
    code: 0,
    said: 'The staff areas of Essai answer in all of STAFF_NETWORKS.\n',
  });
  expect(await named(['10.9.9.9'])).toEqual([]);
});
