import { ConfigError, readConfig } from '@cm/kit/config';
import { expect, test } from 'vitest';
import { createSmsGateway } from './create-gateway.ts';
import { failureOf, sms } from './testing/gateway-contract.ts';

const ACCOUNT = `AC${'0'.repeat(32)}`;
const gatewayOf = (env: Record<string, string>) => createSmsGateway(readConfig(env));

test('nothing said: there is no gateway; none: each message is refused', async () => {
  expect(gatewayOf({})).toBeNull();
  const gateway = gatewayOf({ SMS: 'none' });
  if (!gateway) throw new Error('no gateway');
  expect((await failureOf(gateway.send(sms()))).code).toBe('sms_off');
});

test.each([
  [{ SMS: 'twilio', SMS_ACCOUNT: ACCOUNT, SMS_KEY: 'k', SMS_FROM: '+213770000001' }],
  [{ SMS: 'infobip', SMS_URL: 'https://abc.api.infobip.com', SMS_KEY: 'k', SMS_FROM: 'Atlas' }],
  [{ SMS: 'http', SMS_URL: 'https://sms.example.dz/send?to={digits}&text={text}', SMS_HTTP: '{"method":"GET"}' }],
  [{ SMS: 'http', SMS_URL: 'http://127.0.0.1:8080/send', SMS_HTTP: '{"body":"{text}"}' }],
])('%o makes a gateway', (env) => {
  expect(gatewayOf(env)).toHaveProperty('send');
});

test.each([
  ['a name that is no service', { SMS: 'vonage' }, /SMS: must be none, twilio, infobip or http/],
  ['no account', { SMS: 'twilio', SMS_KEY: 'k', SMS_FROM: 'Atlas' }, /SMS_ACCOUNT: is required/],
  ['an account that is none', { SMS: 'twilio', SMS_ACCOUNT: 'AC1' }, /SMS_ACCOUNT: must be the SID/],
  ['no key', { SMS: 'infobip', SMS_URL: 'https://a.api.infobip.com', SMS_FROM: 'Atlas' }, /SMS_KEY: is required/],
  ['no sender', { SMS: 'infobip', SMS_URL: 'https://a.api.infobip.com', SMS_KEY: 'k' }, /SMS_FROM: is required/],
  ['a sender that no network shows', { SMS: 'none', SMS_FROM: 'Hébergement' }, /SMS_FROM: must be a number/],
  ['no address', { SMS: 'infobip', SMS_KEY: 'k', SMS_FROM: 'Atlas' }, /SMS_URL: is required with SMS=infobip/],
  ['an address in clear', { SMS: 'http', SMS_URL: 'http://sms.example.dz/' }, /SMS_URL: .*starts with https/],
  ['a host that a text chooses', { SMS: 'http', SMS_URL: 'https://{text}.example.dz/' }, /SMS_URL: /],
  ['a variable that there is not', { SMS: 'http', SMS_URL: 'https://a.dz/{phone}' }, /SMS_URL: names \{phone\}/],
  ['what is no JSON', { SMS: 'http', SMS_URL: 'https://a.dz/', SMS_HTTP: '{' }, /SMS_HTTP: is not JSON/],
  [
    'a template that names nothing',
    { SMS: 'http', SMS_URL: 'https://a.dz/', SMS_HTTP: '{"body":"{x}"}' },
    /SMS_HTTP: body names/,
  ],
  ['a key for nothing', { SMS_KEY: 'k' }, /SMS_KEY: is given, while SMS names no service/],
])('%s stops the start with its sentence', (_name, env, line) => {
  const attempt = () => gatewayOf(env);
  expect(attempt).toThrow(ConfigError);
  expect(attempt).toThrow(line);
});
