import { describe, expect, test } from 'vitest';
import { identityKeysOf, nameKey } from './identity-keys.ts';

const someone = { name: 'SARL Atlas', email: 'a@atlas.dz' };
const keyOf = (kind: string, more: object) =>
  identityKeysOf({ ...someone, ...more }).find((one) => one.kind === kind)?.key;

describe('what makes two customers alike', () => {
  test.each([
    ['nif', { nif: '001616101234567' }, { nif: '00161610123456700002' }],
    ['rc', { rc: '16B0123456-00/16' }, { rc: '16B0123456-01/31' }],
    ['rc', { rc: '20B0123456' }, { rc: '16/00-0123456 B 20' }],
    ['name', { name: 'SARL Étoile du Sud', wilaya: 'alger' }, { name: 'etoile du sud, S.A.R.L.', wilaya: 'alger' }],
    ['name', { name: 'Mohammed Benali', wilaya: 'oran' }, { name: 'BENALI Mohamed', wilaya: 'oran' }],
    ['name', { name: 'شركة الأمل الكبير', wilaya: 'blida' }, { name: 'كبير امل ش.ذ.م.م', wilaya: 'blida' }],
  ])('%s: %j and %j', (kind, a, b) => {
    expect(keyOf(kind, a)).toBeDefined();
    expect(keyOf(kind, a)).toBe(keyOf(kind, b));
  });

  test.each([
    ['nif', { nif: '001616101234567' }, { nif: '001616101234568' }],
    ['rc', { rc: '16B0123456' }, { rc: '16A0123456' }],
    ['name', { name: 'Étoile du Sud', wilaya: 'alger' }, { name: 'Étoile du Sud', wilaya: 'oran' }],
    ['name', { name: 'Étoile du Sud', wilaya: 'alger' }, { name: 'Étoile du Nord', wilaya: 'alger' }],
  ])('not %s: %j and %j', (kind, a, b) => expect(keyOf(kind, a)).not.toBe(keyOf(kind, b)));

  test('a name counts neither without a wilaya nor when it is short', () => {
    expect(keyOf('name', { name: 'Étoile du Sud' })).toBeUndefined();
    expect(keyOf('name', { name: 'Ali', wilaya: 'alger' })).toBeUndefined();
    expect(nameKey('SARL')).toBe('');
  });
});
