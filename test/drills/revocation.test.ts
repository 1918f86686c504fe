import { tell } from '@cm/kit/testing/drill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inPlaceOf } from './in-place-of.ts';
import { ATLAS, inBrowser, type Principal, withToken } from './principals.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

/** Browsers that read at the same time, and what each must have read before and after the right is gone. */
const READERS = 6;
const BEFORE = 3;
const AFTER = 8;

let system: TestSystem;
let admin: Principal;
let owner: Principal;
beforeAll(async () => {
  system = await openTestSystem();
  admin = await inBrowser(system, ATLAS, 'dsi@atlas.dz');
  owner = await inBrowser(system, ATLAS, 'karim@exemple.dz');
});
afterAll(() => system.close());

let keys = 0;
async function send(as: Principal, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: object) {
  keys += 1;
  return system.app.inject({
    method,
    url,
    remoteAddress: `127.3.${(keys >> 8) & 255}.${keys & 255}`,
    headers: {
      host: as.host,
      ...as.headers,
      ...(method === 'POST' ? { 'idempotency-key': `revocation-${keys}` } : {}),
    },
    ...(body === undefined ? {} : { payload: body }),
  });
}

async function done(as: Principal, method: 'POST' | 'PUT' | 'DELETE', url: string, body?: object): Promise<void> {
  const answer = await send(as, method, url, body);
  if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.statusCode} ${answer.body}`);
}

const one = async <T>(sql: string, values: readonly unknown[]): Promise<T> => {
  const { rows } = await system.owner.query<{ value: T }>(sql, [...values]);
  if (rows[0] === undefined) throw new Error(`no row: ${sql}`);
  return rows[0].value;
};
const latestSessionOf = (userId: string): Promise<string> =>
  one('select id as value from identity.sessions where user_id = $1 order by id desc limit 1', [userId]);

/** Somebody reads without a pause while `withdraw` takes their right away. */
interface Withdrawal {
  readonly name: string;
  readonly who: () => Promise<Principal>;
  readonly url: string;
  readonly refused: number;
  readonly withdraw: (reader: Principal) => Promise<void>;
}

const MEMBER = 'membre@atlas-drill.dz';

/** The owner of a customer that the member has a part in, and what the owner's list says of the member. */
async function membershipOf(member: Principal): Promise<{ by: Principal; id: string; version: number }> {
  const email = await one<string>(
    `select u.email as value from customers.memberships m
     join identity.users u on u.tenant_id = m.tenant_id and u.id = m.user_id
     where m.tenant_id = $1 and m.customer_id = $2 and m.is_owner and m.ended_at is null`,
    [ATLAS.id, member.customerId],
  );
  const by = await inBrowser(system, ATLAS, email);
  const answer = await send(by, 'GET', '/api/portal/contacts');
  const listed = answer
    .json<{ items: { id: string; version: number; email: string }[] }>()
    .items.find((contact) => contact.email === MEMBER);
  if (!listed) throw new Error(`${email} has no contact ${MEMBER}: ${answer.body}`);
  return { by, id: listed.id, version: listed.version };
}

const withdrawals: readonly Withdrawal[] = [
  {
    name: 'a colleague’s roles are taken',
    who: () => inBrowser(system, ATLAS, 'amina@atlas.dz'),
    url: '/api/corporate/tickets',
    refused: 403,
    withdraw: (reader) => done(admin, 'PUT', `/api/admin/users/${reader.userId}/roles`, { roles: [] }),
  },
  {
    name: 'a colleague’s account is disabled',
    who: () => inBrowser(system, ATLAS, 'yacine@atlas.dz'),
    url: '/api/corporate/quotes',
    refused: 401,
    withdraw: (reader) => done(admin, 'PUT', `/api/admin/users/${reader.userId}/access`, { disabled: true }),
  },
  {
    name: 'the account of a token’s owner is disabled',
    who: () => withToken(system, ATLAS, 'lila@atlas.dz'),
    url: '/api/corporate/invoices',
    refused: 401,
    withdraw: (reader) => done(admin, 'PUT', `/api/admin/users/${reader.userId}/access`, { disabled: true }),
  },
  {
    name: 'a token is revoked',
    who: () => withToken(system, ATLAS, 'karim@exemple.dz'),
    url: '/api/portal/tickets',
    refused: 401,
    withdraw: async (reader) => {
      const id = await one<string>(
        `select id as value from identity.api_tokens where user_id = $1 order by id desc limit 1`,
        [reader.userId],
      );
      await done(owner, 'DELETE', `/api/portal/tokens/${id}`);
    },
  },
  {
    name: 'a session is ended from another browser',
    who: () => inBrowser(system, ATLAS, 'karim@exemple.dz'),
    url: '/api/portal/tickets',
    refused: 401,
    withdraw: async (reader) => done(owner, 'DELETE', `/api/portal/sessions/${await latestSessionOf(reader.userId)}`),
  },
  {
    name: 'every other session is ended',
    who: () => inBrowser(system, ATLAS, 'karim@exemple.dz'),
    url: '/api/portal/tickets',
    refused: 401,
    withdraw: () => done(owner, 'DELETE', '/api/portal/sessions'),
  },
  {
    name: 'the password is changed in another browser',
    who: () => inBrowser(system, ATLAS, 'karim@exemple.dz'),
    url: '/api/portal/invoices',
    refused: 401,
    withdraw: () =>
      done(owner, 'POST', '/api/portal/password-changes', {
        current: 'Casbah-1957-Demo',
        password: 'trois barques au large de Tipaza',
      }),
  },
  {
    name: 'a member’s right to tickets is taken by the owner',
    who: () => inBrowser(system, ATLAS, MEMBER),
    url: '/api/portal/tickets',
    refused: 403,
    withdraw: async (reader) => {
      const { by, id, version } = await membershipOf(reader);
      await done(by, 'PUT', `/api/portal/contacts/${id}/rights`, { permissions: ['portal.billing'], version });
    },
  },
  {
    name: 'a member is removed by the owner',
    who: () => inBrowser(system, ATLAS, MEMBER),
    url: '/api/portal/invoices',
    refused: 403,
    withdraw: async (reader) => {
      const { by, id } = await membershipOf(reader);
      await done(by, 'DELETE', `/api/portal/contacts/${id}`);
    },
  },
  {
    name: 'somebody signs out',
    who: () => inBrowser(system, ATLAS, 'voisine@atlas-drill.dz'),
    url: '/api/portal/tickets',
    refused: 401,
    withdraw: (reader) => done(reader, 'DELETE', '/api/portal/session'),
  },
  {
    name: 'the right to be in a customer’s place is taken',
    who: async () => {
      const colleague = await inBrowser(system, ATLAS, 'amina@atlas.dz');
      await done(admin, 'PUT', `/api/admin/users/${colleague.userId}/roles`, { roles: ['administrator'] });
      return inPlaceOf(system, colleague, owner);
    },
    url: '/api/portal/tickets',
    refused: 401,
    withdraw: async () => {
      const { userId } = await inBrowser(system, ATLAS, 'amina@atlas.dz');
      await done(admin, 'PUT', `/api/admin/users/${userId}/roles`, { roles: [] });
    },
  },
];

/** Reads without a pause, counts what passed that was asked for after the withdrawal had been answered. */
async function read({ url, refused, withdraw }: Withdrawal, reader: Principal) {
  let isGone = false;
  const counts = { before: 0, after: 0 };
  const late: number[] = [];
  const odd: number[] = [];
  let begin = (): void => undefined;
  const isRunning = new Promise<void>((resolve) => (begin = resolve));
  const readOn = async (): Promise<void> => {
    for (let after = 0; after < AFTER;) {
      const wasGone = isGone;
      const { statusCode } = await send(reader, 'GET', url);
      if (wasGone) {
        after += 1;
        counts.after += 1;
        if (statusCode !== refused) late.push(statusCode);
        continue;
      }
      if (statusCode === 200) counts.before += 1;
      else if (statusCode !== refused) odd.push(statusCode);
      if (counts.before + odd.length >= BEFORE * READERS) begin();
    }
  };
  const reading = Promise.all(Array.from({ length: READERS }, readOn));
  await isRunning;
  try {
    await withdraw(reader);
  } finally {
    isGone = true;
    await reading;
  }
  return { ...counts, late, odd };
}

test.each(withdrawals)(
  '$name: nothing asked for after that passes, in traffic that does not pause (A7)',
  async (one) => {
    const seen = await read(one, await one.who());
    tell(`A7: ${one.name}: ${seen.before} read before, ${seen.after} asked for after, ${seen.late.length} passed`);
    expect(seen.odd).toEqual([]);
    expect(seen.before).toBeGreaterThanOrEqual(BEFORE * READERS);
    expect(seen.after).toBe(AFTER * READERS);
    expect(seen.late).toEqual([]);
  },
);
