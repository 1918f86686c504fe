import type { ParsedMail } from '@cm/mail/message';
import { tell } from '@cm/kit/testing/drill';
import { modules } from '@cm/server/modules';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callersOf } from './callers.ts';
import { type Canaries, collectCanaries, digestOf, type Owner } from './canaries.ts';
import { type Call, callOf, fillExample, isUnsafe, operations } from './operations.ts';
import { ATLAS, inBrowser, type Principal, SAHARA, type TenantHost } from './principals.ts';
import { openTestSystem, type TestSystem } from './test-system.ts';

/** A host of nobody's, which no link may ever name. */
const POISON = 'poisoned.example';
/** What a visitor may add to a request so that the server takes another host for its own (RFC 7239, and its forerunners). */
const POISONED: Readonly<Record<string, string>> = {
  'x-forwarded-host': POISON,
  'x-forwarded-server': POISON,
  'x-original-host': POISON,
  'x-host': POISON,
  'x-forwarded-proto': 'https',
  'x-original-url': `https://${POISON}/`,
  'x-rewrite-url': `https://${POISON}/`,
  forwarded: `host=${POISON};proto=https`,
  referer: `https://${POISON}/`,
};
/** Two operators give the same numbers to their own. */
const NUMBER = /^[A-Z]+-(?:\d{4}-)?\d+(?:\.pdf)?$/;
const LINK = /https?:\/\/[^\s"'<>)\]]+/g;

/** A delivery or a notice, and what it says. */
interface Told {
  readonly tenantId: string;
  /** The customers that whoever is told has a part in; of the staff none, to whom every customer's is told. */
  readonly customerIds: readonly string[];
  readonly recipient: string;
  readonly text: string;
  readonly messageId: string | null;
}

let system: TestSystem;
let canaries: Canaries;
/** What the answers said to requests whose headers were forged. */
const answers: string[] = [];
/** What each operator's own people typed, and what the operator calls itself on everything that it sends. */
const typed = new Map<string, string>();
const mails: { readonly raw: string; readonly mail: ParsedMail }[] = [];

const MAILED_LINKS: readonly { as: TenantHost; method: 'POST' | 'PUT'; url: string; body: object }[] = [
  { as: ATLAS, method: 'POST', url: '/api/portal/password-reset-requests', body: { email: 'karim@exemple.dz' } },
  { as: ATLAS, method: 'POST', url: '/api/corporate/password-reset-requests', body: { email: 'amina@atlas.dz' } },
  { as: SAHARA, method: 'POST', url: '/api/portal/password-reset-requests', body: { email: 'client@oasis.dz' } },
  {
    as: ATLAS,
    method: 'POST',
    url: '/api/portal/sign-ups',
    body: {
      email: 'lien@exemple.dz',
      password: 'Une phrase bien longue',
      name: 'Nadia Cherif',
      locale: 'fr',
      customerKind: 'individual',
      termsAccepted: true,
    },
  },
];

beforeAll(async () => {
  system = await openTestSystem();
  canaries = await collectCanaries(system);
  let keys = 0;
  for (const place of [ATLAS, SAHARA]) {
    const callers = await callersOf(
      system,
      place,
      place === ATLAS
        ? undefined
        : {
            staff: 'admin@sahara.dz',
            client: 'client@oasis.dz',
            neighbour: 'voisine@sahara-drill.dz',
            member: 'membre@sahara-drill.dz',
          },
    );
    const { rows: own } = await system.owner.query<{ text: string }>(
      `select value::text as text from kit.settings where tenant_id = $1 and key = 'identity.legal_identity'`,
      [place.id],
    );
    typed.set(place.id, own.map(({ text }) => text).join(' '));
    for (const operation of operations.filter(isUnsafe)) {
      const as: Principal = await callers.of(operation);
      const call = callOf(operation, await fillExample(system, operation, as), as);
      typed.set(place.id, `${typed.get(place.id) ?? ''} ${call.url} ${call.payload?.toString() ?? ''}`);
      const answer = await system.app.inject({ ...call, headers: { ...call.headers, ...POISONED } });
      answers.push(`${operation.id}: ${JSON.stringify(answer.headers)} ${answer.body}`);
    }
  }
  for (const { as, method, url, body } of MAILED_LINKS) {
    keys += 1;
    const headers = { host: as.host, 'sec-fetch-site': 'same-origin', 'idempotency-key': `told-request-${keys}` };
    const answer = await system.app.inject({ method, url, headers: { ...headers, ...POISONED }, payload: body });
    if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.statusCode} ${answer.body}`);
    answers.push(`${url}: ${JSON.stringify(answer.headers)} ${answer.body}`);
  }
  await system.settle();
  const kept = system.application.keptMail;
  if (kept === null) throw new Error('the mails of the test system are not kept');
  for (const name of await kept.list()) {
    const raw = Buffer.from((await kept.read(name)) ?? []);
    mails.push({ raw: raw.toString('utf8'), mail: await system.application.mailParser.parse(raw) });
  }
});
afterAll(() => system.close());

/** What stands in a text of somebody's that is another customer's or another operator's, and was not typed by their own. */
const strangers = ({ tenantId, customerIds }: Pick<Told, 'tenantId' | 'customerIds'>, text: string): string[] => {
  const isForeign = (owner: Owner): boolean =>
    owner.tenantId !== tenantId ||
    (customerIds.length > 0 && owner.customerId !== null && !customerIds.includes(owner.customerId));
  return canaries.find(text, isForeign, typed.get(tenantId)).filter((canary) => !NUMBER.test(canary));
};

describe('what is told after every operation of two operators', () => {
  test('no link leads where a request said, in a mail or in an answer (B14)', () => {
    const hosts = new Set<string>([ATLAS.host, SAHARA.host]);
    const links = mails.flatMap(({ mail }) => `${mail.text}\n${mail.html ?? ''}`.match(LINK) ?? []);
    const led = links.filter((link) => !hosts.has(new URL(link).hostname));
    const said = [...answers, ...mails.map(({ raw }) => raw)].filter((text) => text.includes(POISON));
    tell(
      `B14: ${answers.length} requests with ${Object.keys(POISONED).length} forged headers, ${mails.length} mails, ${links.length} links, ${led.length} of them elsewhere, ${said.length} answers and mails that say the forged host`,
    );
    expect(mails.length).toBeGreaterThan(20);
    expect(links.length).toBeGreaterThan(40);
    expect(led).toEqual([]);
    expect(said).toEqual([]);
  });

  test('deliveries, notices, events and mails hold nothing of another customer or operator (A6)', async () => {
    const { rows: told } = await system.owner.query<Told>(
      `with told as (
         select tenant_id, customer_id, user_id, recipient, data::text as text, provider_message_id from notifications.deliveries
         union all
         select tenant_id, customer_id, user_id, user_id::text, params::text || link, null from notifications.inbox
       )
       select tenant_id as "tenantId", recipient, text, provider_message_id as "messageId",
              case when kind = 'customer'
                then array(select m.customer_id::text from customers.memberships m where m.tenant_id = told.tenant_id and m.user_id = told.user_id)
                else array_remove(array[customer_id::text], null) end as "customerIds"
       from told left join (select tenant_id, id as user_id, kind from identity.users) as person using (tenant_id, user_id)`,
    );
    const leaks = told.flatMap((one) => strangers(one, one.text).map((canary) => `to ${one.recipient}: ${canary}`));
    const byMessage = new Map(told.map((one) => [one.messageId, one]));
    const mailed = mails.flatMap(({ mail }) => {
      const delivery = byMessage.get(mail.messageId);
      return delivery ? [{ delivery, text: `${mail.subject}\n${mail.text}\n${mail.html ?? ''}` }] : [];
    });
    const strange = mailed.flatMap(({ delivery, text }) =>
      strangers(delivery, text).map((canary) => `mail to ${delivery.recipient}: ${canary}`),
    );
    const { rows: events } = await system.owner.query<{ name: string; tenantId: string; text: string }>(
      `select name, tenant_id as "tenantId", payload::text || subject_id || coalesce(subject_label, '') as text from kit.outbox`,
    );
    const mixed = events.flatMap(({ name, tenantId, text }) =>
      strangers({ tenantId, customerIds: [] }, text).map((canary) => `${name}: ${canary}`),
    );
    tell(
      `A6: ${told.length} deliveries and notices, ${events.length} events, ${mailed.length} mails, ${canaries.size} canaries: ${leaks.length + strange.length + mixed.length} leaks`,
    );
    expect(told.length).toBeGreaterThan(60);
    expect(events.length).toBeGreaterThan(20);
    expect(mailed.length).toBeGreaterThan(20);
    expect(told.filter(({ customerIds }) => customerIds.length > 0).length).toBeGreaterThan(100);
    expect([...leaks, ...strange, ...mixed]).toEqual([]);
  });

  test('who was told is of a kind that the audience of the notice names: nobody chooses about what is never theirs', async () => {
    const { rows: told } = await system.owner.query<{ template: string; kind: 'customer' | 'staff' }>(
      `select distinct d.template, u.kind from notifications.deliveries d join identity.users u on u.tenant_id = d.tenant_id and u.id = d.user_id`,
    );
    const notices = new Map(modules.flatMap((module) => module.notices ?? []).map((notice) => [notice.key, notice]));
    expect(new Set(told.map(({ template }) => template)).size).toBeGreaterThan(25);
    expect(new Set(told.map(({ kind }) => kind)).size).toBe(2);
    expect(told.filter(({ template, kind }) => !notices.get(template)?.audience.kinds.includes(kind))).toEqual([]);
  });

  test('a host that is nobody’s is answered by nobody and changes nothing (B14)', async () => {
    const callers = await callersOf(system);
    const calls: Call[] = [];
    for (const operation of operations.filter(isUnsafe)) {
      const as = await callers.of(operation);
      calls.push(callOf(operation, await fillExample(system, operation, as), as));
    }
    const before = await digestOf(system, ATLAS.id);
    const answered: string[] = [];
    for (const [index, call] of calls.entries()) {
      // Each from an address of its own: strangers' hosts are limited before they are looked up.
      const remoteAddress = `127.9.${(index >> 8) & 255}.${index & 255}`;
      const headers = { ...call.headers, host: POISON };
      const { statusCode } = await system.app.inject({ remoteAddress, ...call, headers });
      if (statusCode !== 404) answered.push(`${call.method} ${call.url}: ${statusCode}`);
    }
    expect(answered).toEqual([]);
    expect(await digestOf(system, ATLAS.id)).toEqual(before);
  });
});

test('somebody signed in elsewhere is not signed in here, by whatever host they name', async () => {
  const meriem = await inBrowser(system, SAHARA, 'admin@sahara.dz');
  const answer = await system.app.inject({
    method: 'GET',
    url: '/api/corporate/tickets',
    headers: { host: ATLAS.host, ...meriem.headers, 'x-forwarded-host': SAHARA.host, forwarded: `host=${SAHARA.host}` },
  });
  expect(answer.statusCode).toBe(401);
});
