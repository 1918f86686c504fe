import type { OutsideCtx, Tenant } from '@cm/kit/ctx';
import { type Harness, startHarness } from '@cm/kit/testing';
import { hash } from '@node-rs/bcrypt';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { decoyCosts, isBcrypt } from './imported-password.ts';
import { linkUrl } from './links.ts';
import { logIn } from './log-in.ts';
import { requestLink } from './mail-link.ts';
import { identity } from './module.ts';
import { openImportedAccount } from './open-imported-account.ts';
import { setPasswordByLink } from './set-password-by-link.ts';
import { aTenant, testGatekeeper } from './testing.ts';
import { verifyEmail } from './verify-email.ts';

const BROWSER = { cookies: {}, sessionId: null };
const PASSWORD = 'mon vieux sésame';

let h: Harness;
let tenant: Tenant;
let ctx: OutsideCtx<'secrets'>;
beforeAll(async () => {
  h = await startHarness({ modules: [identity], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());
beforeEach(async () => {
  tenant = await aTenant(h);
  ctx = h.runtime.systemContext(tenant, 'test') as OutsideCtx<'secrets'>;
});

/** As PHP writes it. */
const php = async (password: string, cost = 10): Promise<string> =>
  (await hash(password, { cost })).replace(/^\$2b/, '$2y');

let count = 0;
async function anImported(password: string, bcrypt?: string) {
  const email = `ancien-${(count += 1)}@example.dz`;
  const account = { email, name: 'Nadia Cherif', phone: null, locale: 'fr' as const };
  const given = { ...account, bcrypt: bcrypt ?? (await php(password)) };
  const id = await ctx.transaction((tx) => openImportedAccount(tx, given));
  if (id === null) throw new Error('the address is taken');
  return { id, email };
}

const enter = (email: string, password: string) => logIn(ctx, 'customer', { email, password }, BROWSER);

/** What is kept of somebody's password: the beginning of ours, and whether the other system's is there. */
async function kept(id: string) {
  const { rows } = await h.admin.query<{ own: string | null; imported: boolean }>(
    `select left(password_hash, 9) as own, exists (select 1 from identity.imported_passwords i where i.user_id = u.id) as imported
     from identity.users u where id = $1`,
    [id],
  );
  return rows[0];
}

async function mailed(email: string, purpose: 'verify_email' | 'reset_password'): Promise<string> {
  await requestLink(ctx, { purpose, kind: 'customer', email });
  await h.settle();
  const event = purpose === 'verify_email' ? 'user.verification_requested' : 'user.password_reset_requested';
  const { linkId } = (await h.events(tenant.id, event)).at(-1)?.payload as { linkId: string };
  return linkUrl(ctx, purpose, linkId, 'customer').split('#')[1] ?? '';
}

test('what PHP hashed is known, and nothing that is no bcrypt', () => {
  // Made by crypt(3) of libxcrypt, the implementation that PHP calls.
  expect(isBcrypt('$2y$07$BCryptRequires22Chrcte/VlQH0piJtjXl.0t1XkA8pw9dMXTpOq')).toBe(true);
  for (const other of [
    '',
    '5f4dcc3b5aa765d61d8327deb882cf99:ab12c',
    '$2y$31$BCryptRequires22Chrcte/VlQH0piJtjXl.0t1XkA8pw9dMXTpOq',
    '$argon2id$v=19$m=65536,t=4,p=1$x$y',
  ])
    expect(isBcrypt(other), other).toBe(false);
});

test('opens nothing before the address is proved, and is ours from the first time it is typed', async () => {
  const { id, email } = await anImported(PASSWORD);
  expect(await kept(id)).toEqual({ own: null, imported: true });
  await expect(enter(email, 'un autre sésame')).rejects.toMatchObject({ code: 'identity.wrong_credentials' });
  expect(await kept(id)).toEqual({ own: null, imported: true });
  await expect(enter(email, PASSWORD)).rejects.toMatchObject({ code: 'identity.email_unverified' });
  expect(await kept(id)).toEqual({ own: '$argon2id', imported: false });
  expect(await h.events(tenant.id, 'user.password_adopted')).toMatchObject([{ payload: { userId: id, email } }]);
  const token = await mailed(email, 'verify_email');
  // Who imported it knows the password, and not the mailbox; who reads the mailbox has to know the password.
  await expect(verifyEmail(ctx, { token, cookies: {} })).rejects.toMatchObject({ code: 'identity.password_needed' });
  expect(await verifyEmail(ctx, { token, cookies: {}, password: PASSWORD })).toEqual({ email });
  expect((await enter(email, PASSWORD)).state).toBe('signed_in');
});

test('may be typed for the first time beside the mailed link', async () => {
  const { id, email } = await anImported(
    'rasmuslerdorf',
    '$2y$07$BCryptRequires22Chrcte/VlQH0piJtjXl.0t1XkA8pw9dMXTpOq',
  );
  const token = await mailed(email, 'verify_email');
  expect(await verifyEmail(ctx, { token, cookies: {}, password: 'rasmuslerdorf' })).toEqual({ email });
  expect(await kept(id)).toEqual({ own: '$argon2id', imported: false });
});

test.each(['azerty12', 'password123', 'court', 'Nadia Cherif'])(
  'is not taken over when it is worth too little (%s): its owner chooses another by mail, which proves the address',
  async (weak) => {
    const { id, email } = await anImported(weak);
    await expect(enter(email, weak)).rejects.toMatchObject({ code: 'identity.password_outdated' });
    expect(await kept(id)).toEqual({ own: null, imported: true });
    const token = await mailed(email, 'reset_password');
    const chosen = 'quatre cigognes au port';
    await ctx.transaction((tx) =>
      setPasswordByLink(tx, 'customer', { purpose: 'reset_password', token, password: chosen, endTokens: true }),
    );
    expect(await kept(id)).toEqual({ own: '$argon2id', imported: false });
    expect((await enter(email, chosen)).state).toBe('signed_in');
    await expect(enter(email, weak)).rejects.toMatchObject({ code: 'identity.wrong_credentials' });
  },
);

test('an address that has an account keeps its own', async () => {
  const { email } = await anImported(PASSWORD);
  const again = { email, name: 'Mallory', phone: null, locale: 'fr' as const, bcrypt: await php('un autre sésame') };
  const answer = await ctx.transaction((tx) => openImportedAccount(tx, again));
  expect(answer).toBeNull();
  await expect(enter(email, 'un autre sésame')).rejects.toMatchObject({ code: 'identity.wrong_credentials' });
});

test('no table holds it as it was, and a row moved to somebody else opens nothing', async () => {
  const bcrypt = await php(PASSWORD);
  const mine = await anImported(PASSWORD, bcrypt);
  const { rows } = await h.admin.query<{ place: string; text: string }>(
    `select format('%I.%I', table_schema, table_name) as place, format('encode(convert_to(%I::text, ''UTF8''), ''escape'')', column_name) as text
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and table_schema in ('identity', 'kit', 'graphile_worker')`,
  );
  for (const { place, text } of rows) {
    const found = await h.admin.query(`select 1 from ${place} where position($1 in ${text}) > 0`, [bcrypt.slice(7)]);
    expect([place, found.rowCount]).toEqual([place, 0]);
  }
  const other = await anImported('un autre sésame');
  await h.admin.query(
    `update identity.imported_passwords set sealed = (select sealed from identity.imported_passwords where user_id = $1) where user_id = $2`,
    [mine.id, other.id],
  );
  await expect(enter(other.email, PASSWORD)).rejects.toThrow();
  expect(await kept(other.id)).toMatchObject({ own: null });
});

test('fifteen sign-ins at the same moment take it over once', async () => {
  const { id, email } = await anImported(PASSWORD);
  await Promise.allSettled(Array.from({ length: 15 }, () => enter(email, PASSWORD)));
  expect(await kept(id)).toEqual({ own: '$argon2id', imported: false });
  expect(await h.events(tenant.id, 'user.password_adopted')).toHaveLength(1);
});

describe('the work of a sign-in', () => {
  test.each([null, 4, 7, 9, 10])('is the same beside a password of cost %s as for nobody', (cost) => {
    const rounds = decoyCosts(cost, 10).reduce((sum, one) => sum + 2 ** one, cost === null ? 0 : 2 ** cost);
    expect(rounds).toBe(2 ** 10);
  });
});
