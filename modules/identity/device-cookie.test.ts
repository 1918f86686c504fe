import { createSecrets } from '@cm/kit/secrets';
import { expect, test } from 'vitest';
import { deviceCookieName, deviceCookieValue, deviceToken, deviceTokens } from './device-cookie.ts';

const secrets = createSecrets('a secret for the tests only, 32+ characters');
const place = { secrets, tenantId: 'one' };
const EMAIL = 'nadia@example.dz';
const name = deviceCookieName(place, EMAIL);
const value = deviceCookieValue(place, name, 'a-token');
const cookies = { [`__Host-${name}`]: value };

test('a device is known for one account of one operator, under a name that tells nobody which', () => {
  expect(name).toMatch(/^cm_device_[a-p]{20}$/);
  expect(deviceToken(place, cookies, EMAIL)).toBe('a-token');
  expect(deviceTokens(place, cookies)).toEqual(['a-token']);
  expect(deviceToken(place, cookies, 'karim@example.dz')).toBeUndefined();
  expect(deviceToken({ ...place, tenantId: 'two' }, cookies, EMAIL)).toBeUndefined();
  expect(deviceToken({ ...place, secrets: createSecrets('another secret, 32 characters long') }, cookies, EMAIL)).toBe(
    undefined,
  );
});

test('a cookie that was forged, cut or carried to another account opens nothing', () => {
  const other = `__Host-${deviceCookieName(place, 'karim@example.dz')}`;
  expect(deviceToken(place, { [other]: value }, 'karim@example.dz')).toBeUndefined();
  for (const wrong of [
    '',
    '.',
    'a-token',
    'a-token.',
    `b-token.${value.split('.')[1]}`,
    value.slice(0, -2),
    `${value}x.y`.slice(1),
  ])
    expect(deviceToken(place, { [`__Host-${name}`]: wrong }, EMAIL), wrong).toBeUndefined();
  expect(deviceTokens(place, { [name]: value, '__Host-cm_device_': '.', '__Host-cm_portal': value })).toEqual([]);
});
