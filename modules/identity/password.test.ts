import { describe, expect, test } from 'vitest';
import { emailAddress, newPassword, passwordFault } from './password.ts';
import { cookieFor, SESSION_RULES, sessionCookie } from './session.ts';

const WORDS = ['Nadia Cherif', 'nadia@exemple.dz', 'Atlas', 'ab'];

describe('a new password', () => {
  test.each<[string, ReturnType<typeof passwordFault>]>([
    ['onze lettre', 'too_short'],
    ['douze lettre', null],
    ['🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎', 'too_short'],
    ['e\u0301'.repeat(11), 'too_short'],
    [`une phrase ${'longue '.repeat(27)}`, null],
    [`${'ab cd '.repeat(33)}ef`, null],
    [`${'ab cd '.repeat(33)}efg`, 'too_long'],
    ['Password-2026', 'too_common'],
    ['AZERTYUIOP 12345', 'too_common'],
    ['Mot de passe !!', 'too_common'],
    ['abcdefghijklm', 'too_common'],
    ['1234 5678 9012', 'too_common'],
    ['aaaabbbbcccc', 'too_common'],
    ['aaaabbbbccccd', null],
    ['2026password', null],
    ['Nadia Cherif 1990', 'too_personal'],
    ['nadia@exemple.dz', 'too_personal'],
    ['AtlasAtlas2026', 'too_personal'],
    ['AtlasAtlasAtlas', null],
    ['abababababcd', null],
    ['atlas-et-mer-bleue', null],
  ])('%j: %s', (password, fault) => {
    expect(passwordFault(password, WORDS)).toBe(fault);
  });

  test('is bounded before anybody looks at it', () => {
    expect(newPassword().safeParse('').success).toBe(false);
    expect(newPassword().safeParse('x'.repeat(1000)).success).toBe(true);
    expect(newPassword().safeParse('x'.repeat(1001)).success).toBe(false);
  });
});

describe('an address', () => {
  test('is kept in lower case and one writing', () => {
    expect(emailAddress().parse('  Nadia@Exemple.DZ ')).toBe('nadia@exemple.dz');
    expect(emailAddress().safeParse('nadia').success).toBe(false);
    expect(emailAddress().safeParse(`${'a'.repeat(240)}@exemple.example.dz`).success).toBe(false);
  });
});

test('sessions: staff half an hour idle and twelve hours in all, customers twelve hours and thirty days', () => {
  expect(SESSION_RULES).toEqual({
    staff: { idleSeconds: 1800, absoluteSeconds: 43_200 },
    customer: { idleSeconds: 43_200, absoluteSeconds: 2_592_000 },
  });
  expect(['corporate', 'admin', 'portal', 'public'].map((zone) => sessionCookie(zone as 'admin'))).toEqual([
    '__Host-cm_staff',
    '__Host-cm_staff',
    '__Host-cm_portal',
    '__Host-cm_portal',
  ]);
  expect([cookieFor('staff'), cookieFor('customer')]).toEqual(['cm_staff', 'cm_portal']);
});
