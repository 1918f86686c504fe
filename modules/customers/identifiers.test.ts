import { filePorts } from '@cm/files/testing';
import { files } from '@cm/files/module';
import { aTenant, testGatekeeper } from '@cm/identity/testing';
import { identity } from '@cm/identity/module';
import { type Harness, startHarness } from '@cm/kit/testing';
import { readSetting } from '@cm/kit/settings';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCustomer, type NewCustomerInput } from './create-customer.ts';
import { customerRecord } from './customer-record.ts';
import { typedOf } from './customer.queries.ts';
import { customers } from './module.ts';
import { kycChecklistSetting } from './settings.ts';
import { updateProfile } from './update-profile.ts';

let h: Harness;
beforeAll(async () => {
  h = await startHarness({ modules: [identity, files, customers], gatekeeper: testGatekeeper, ports: filePorts() });
});
afterAll(() => h.close());

async function made(wanted: Partial<NewCustomerInput>) {
  const ctx = h.runtime.systemContext(await aTenant(h), 'test');
  const input = { kind: 'company', name: 'Essai', email: 'essai@example.dz', locale: 'fr' } as const;
  const { id } = await createCustomer(ctx, { ...input, ...wanted });
  return { ctx, id, record: await customerRecord(ctx, new Map(), id) };
}

test('numbers are kept in one writing, with what was typed beside them', async () => {
  const { record } = await made({
    rc: ' 16 ب ٠١٢٣٤٥٦ - 00/16 ',
    nif: '0016 1610 1234 567',
    nis: '001616010123456',
    rib: '003 00060 0002019300 48',
    phone: '0550 12.34.56',
  });
  expect(record.row).toMatchObject({ rc: '16B0123456-00/16', nif: '001616101234567', phone: '+213550123456' });
  expect(record.row.rib).toBe('00300060000201930048');
  expect(typedOf(record.row)).toEqual({
    rc: '16 ب ٠١٢٣٤٥٦ - 00/16',
    nif: '0016 1610 1234 567',
    rib: '003 00060 0002019300 48',
    phone: '0550 12.34.56',
  });
});

test('a changed number takes its new writing along, the others keep theirs, a cleared one loses it', async () => {
  const { ctx, id, record } = await made({ rc: '16 B 0123456', nif: '0016 1610 1234 567', nis: '0016 1601 0123 456' });
  await updateProfile(ctx, { id, version: record.row.version, nif: '001616101234568', nis: null });
  const after = await customerRecord(ctx, new Map(), id);
  expect(after.row).toMatchObject({ nif: '001616101234568', nis: null });
  expect(typedOf(after.row)).toEqual({ rc: '16 B 0123456' });
});

test('an account whose key is wrong and a NIN of another length are refused by field, and by the database', async () => {
  const bad = made({ kind: 'individual', rib: '00300060000201930084', nin: '1198501234567890' });
  await expect(bad).rejects.toMatchObject({ errors: [{ pointer: '/body/nin' }, { pointer: '/body/rib' }] });
  const { id } = await made({ kind: 'individual' });
  for (const column of ["rib = '00300060000201930084'", "rib = '003'", "nin = '1198501234567890'"])
    await expect(h.admin.query(`update customers.customers set ${column} where id = $1`, [id])).rejects.toThrow(
      'check',
    );
});

test.each([
  ['company', { rc: '16A0123456', ai: '16001234567' }, ['rc_of_a_person']],
  ['individual', { rc: '16B0123456' }, ['rc_of_a_company']],
  ['company', { rc: '16B0123456', ai: 'A-12' }, ['ai']],
  ['association', { rc: '16B0123456', nif: '001616101234567' }, []],
] as const)('%s with %j: warned of %j, not refused', async (kind, numbers, wanted) => {
  const { record } = await made({ kind, ...numbers });
  expect(record.row.kind).toBe(kind);
  expect(record.warnings).toEqual(wanted);
});

test('a checklist stored before associations were known asks theirs as the default does', async () => {
  const { ctx } = await made({});
  const { association: _new, ...stored } = kycChecklistSetting.fallback;
  const known = kycChecklistSetting.schema.parse({ ...stored, public_body: stored.company });
  expect(known.public_body).toEqual(stored.company);
  const current = await ctx.transaction((tx) => readSetting(tx, kycChecklistSetting));
  expect(known.association).toEqual(current.association);
});
