import { identity } from '@cm/identity/module';
import { aStaffMember, aTenant, type Person, testGatekeeper } from '@cm/identity/testing';
import { type Harness, startHarness } from '@cm/kit/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fields } from '../module.ts';
import { SOME_CHOICES } from '../testing.ts';

const PATH = '/api/admin/fields';
let h: Harness;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, fields], gatekeeper: testGatekeeper });
});
afterAll(() => h.close());

const send = async (
  person: Pick<Person, 'headers'>,
  method: 'GET' | 'POST' | 'PATCH',
  url: string,
  payload?: object,
) => {
  const app = await h.app();
  const answer = await app.inject({ method, url, headers: person.headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.json() };
};
const text = { key: 'contract', kind: 'text', label: { fr: 'N° de contrat' } };

async function people() {
  const tenant = await aTenant(h);
  const admin = await aStaffMember(h, tenant, ['fields.manage']);
  const define = (body: object) => send(admin, 'POST', PATH, body);
  const change = (id: string, body: object) => send(admin, 'PATCH', `${PATH}/${id}`, body);
  return { tenant, admin, define, change };
}
const errors = (body: { errors?: { pointer: string; code: string }[] }) =>
  body.errors?.map(({ pointer, code }) => `${pointer} ${code}`);

test('anonymous 401, without the permission 403, another operator’s field 404; any colleague reads what is asked', async () => {
  const { tenant, admin, define } = await people();
  const { body } = await define(text);
  const { cookie: _cookie, ...anonymous } = admin.headers;
  const agent = await aStaffMember(h, tenant, []);
  const stranger = await aStaffMember(h, await aTenant(h), ['fields.manage']);
  for (const [person, status] of [
    [{ headers: anonymous }, 401],
    [agent, 403],
    [admin, 200],
  ] as const)
    expect((await send(person, 'GET', PATH)).status).toBe(status);
  expect((await send(agent, 'POST', PATH, { ...text, key: 'other' })).status).toBe(403);
  expect((await send(agent, 'GET', '/api/corporate/fields')).body.items).toMatchObject([{ key: 'contract' }]);
  expect((await send(stranger, 'GET', PATH)).body.items).toEqual([]);
  expect((await send(stranger, 'PATCH', `${PATH}/${body.id}`, { required: true, version: 1 })).status).toBe(404);
});

test('a key is one field’s; what was said once stays, in the database too', async () => {
  const { tenant, define, change } = await people();
  const { status, body } = await define({ ...text, unique: true, min: 3, max: 20, shape: 'AA-*' });
  expect(status).toBe(201);
  expect(body).toMatchObject({ unique: true, min: 3, max: 20, shape: 'AA-*', access: 'staff', archivedAt: null });
  expect((await define(text)).body).toMatchObject({ status: 409, code: 'fields.key_taken' });
  for (const fixed of [{ key: 'other' }, { kind: 'number' }, { unique: false }, { decimals: 2 }])
    expect((await change(body.id, { ...fixed, version: 1 })).status).toBe(400);
  for (const column of ["key = 'other'", "kind = 'email'", 'is_unique = false'])
    await expect(
      h.admin.query(`update fields.fields set ${column} where tenant_id = $1`, [tenant.id]),
    ).rejects.toMatchObject({ code: '23000' });
});

test('a change says before and after once; on an older version it is refused; archived is not gone', async () => {
  const { tenant, define, change } = await people();
  const { id } = (await define(text)).body;
  const changed = await change(id, { access: 'customer_reads', label: { fr: 'Contrat' }, version: 1 });
  expect(changed.body).toMatchObject({ access: 'customer_reads', label: { fr: 'Contrat' }, version: 2 });
  expect((await change(id, { access: 'customer_reads', version: 2 })).body.version).toBe(2);
  expect((await change(id, { required: true, version: 1 })).body).toMatchObject({ status: 409, code: 'common.stale' });
  expect((await change(id, { archived: true, version: 2 })).body.archivedAt).not.toBeNull();
  expect((await change(id, { archived: false, version: 3 })).body.archivedAt).toBeNull();
  expect((await h.events(tenant.id, 'custom_field.changed')).map(({ payload }) => payload)).toMatchObject([
    { change: 'created', key: 'contract' },
    {
      change: 'updated',
      changes: {
        access: { from: 'staff', to: 'customer_reads' },
        label: { from: { fr: 'N° de contrat' }, to: { fr: 'Contrat' } },
      },
    },
    { changes: { archived: { from: false, to: true } } },
    { changes: { archived: { from: true, to: false } } },
  ]);
});

test('a choice that may have been taken is archived, not removed', async () => {
  const { define, change } = await people();
  const { id } = (await define({ key: 'tier', kind: 'choice', label: { fr: 'Niveau' }, choices: SOME_CHOICES })).body;
  const [gold, ...others] = SOME_CHOICES;
  expect((await change(id, { choices: others, version: 1 })).body).toMatchObject({
    status: 409,
    code: 'fields.choice_missing',
    params: { key: 'gold' },
  });
  const archived = await change(id, { choices: [...others, { ...gold, archived: true }], version: 1 });
  expect(archived.body.choices.map((one: { key: string }) => one.key)).toEqual(['silver', 'bronze', 'gold']);
});

test.each([
  [{ ...text, decimals: 2 }, ['/body/decimals not_of_kind']],
  [{ ...text, kind: 'number' }, ['/body/decimals required']],
  [
    { ...text, kind: 'yes_no', min: 1, shape: '9', unique: true },
    ['/body/min not_of_kind', '/body/shape not_of_kind', '/body/unique not_of_kind'],
  ],
  [{ ...text, min: 9, max: 3 }, ['/body/max below_min']],
  [{ ...text, max: 501 }, ['/body/max number']],
  [{ ...text, kind: 'date', min: 'hier' }, ['/body/min date']],
  [{ ...text, kind: 'choice' }, ['/body/choices required']],
  [{ ...text, kind: 'choice', choices: [SOME_CHOICES[2]] }, ['/body/choices required']],
  [{ ...text, kind: 'choice', choices: [SOME_CHOICES[0], SOME_CHOICES[0]] }, ['/body/choices taken']],
  [{ ...text, choices: SOME_CHOICES }, ['/body/choices not_of_kind']],
])('what is not of its kind is refused at its field (%#)', async (body, expected) => {
  const { define } = await people();
  const answer = await define(body);
  expect([answer.status, errors(answer.body)]).toEqual([400, expected]);
});

test('bounds are written as the values are, and come back so', async () => {
  const { define } = await people();
  const bounds = async (body: object) => {
    const { min, max } = (await define({ ...text, ...body })).body;
    return [min, max];
  };
  expect(await bounds({ key: 'n', kind: 'number', decimals: 2, min: '0,5', max: 10 })).toEqual([0.5, 10]);
  expect(await bounds({ key: 'm', kind: 'money', min: 0, max: '1 000,00' })).toEqual([0, 100_000]);
  expect(await bounds({ key: 'd', kind: 'date', min: '01/01/2026', max: '2026-12-31' })).toEqual([
    '2026-01-01',
    '2026-12-31',
  ]);
});

test('a hundred fields are enough, and a category that is nowhere is refused', async () => {
  const { tenant, define } = await people();
  const unknown = await define({ ...text, groupIds: ['00000000-0000-7000-8000-000000000000'] });
  expect(unknown.body).toMatchObject({ status: 404, code: 'fields.group_not_found' });
  await h.admin.query(
    `insert into fields.fields (tenant_id, id, subject, key, kind, label, access, required, is_unique, in_lists, choices, position, created_at)
     select $1, gen_random_uuid(), 'customer', 'f' || n, 'text', '{"fr": "x"}', 'staff', false, false, false, '[]', 0, now()
     from generate_series(1, 100) n`,
    [tenant.id],
  );
  expect((await define(text)).body).toMatchObject({ status: 409, code: 'fields.too_many', params: { max: 100 } });
});
