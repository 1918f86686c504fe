import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('development needs nothing', () => {
  const config = readConfig({ PORT: '0', DATA_DIR: '' });
  expect([
    config.PORT,
    config.isProduction,
    config.STAFF_NETWORKS.includes('127.0.0.1'),
    config.STAFF_NETWORKS.includes('10.0.0.1'),
  ]).toEqual([0, false, true, false]);
});

test('every wrong variable is named, with what it should be', () => {
  const attempt = (): unknown =>
    readConfig({
      PORT: 'http',
      TRUSTED_PROXIES: '10.0.0.0/40',
      DATABASE_URL: 'mysql://x',
      NODE_ENV: 'prod',
      CLAMD: 'http://127.0.0.1',
    });
  expect(attempt).toThrow(ConfigError);
  for (const line of [
    /PORT: must be a port number/,
    /TRUSTED_PROXIES: "10\.0\.0\.0\/40" is not/,
    /DATABASE_URL: must be a URL starting with postgres:/,
    /NODE_ENV: must be/,
    /CLAMD: must be unix:/,
  ]) {
    expect(attempt).toThrow(line);
  }
});

test('production has no default secret, address or staff network', () => {
  expect(() => readConfig({ NODE_ENV: 'production' })).toThrow(
    /APP_SECRET: is required[\s\S]*PUBLIC_URL: is required[\s\S]*STAFF_NETWORKS: is required/,
  );
  expect(() => readConfig({ NODE_ENV: 'production', APP_SECRET: 'short' })).toThrow(
    /APP_SECRET: must be at least 32 characters/,
  );
});

const production = {
  NODE_ENV: 'production',
  APP_SECRET: 'x'.repeat(40),
  PUBLIC_URL: 'https://clients.example.dz',
  STAFF_NETWORKS: '10.8.0.0/16',
  SMTP_URL: 'smtps://mail.example.dz',
  CLAMD: 'unix:/run/clamav/clamd.ctl',
};

test('production starts with what it needs', () => {
  expect(readConfig(production).isProduction).toBe(true);
  expect(readConfig({ ...production, SMTP_URL: '', MAIL: 'none' }).MAIL).toBe('none');
  expect(
    readConfig({ ...production, TRUSTED_PROXIES: '10.0.0.0/8,::1', STAFF_NETWORKS: '10.0.0.0/8,fd00::/8' })
      .isProduction,
  ).toBe(true);
});

test.each<[string, Record<string, string>, RegExp]>([
  [
    'the secret of development',
    { APP_SECRET: 'development-only-secret-never-used-in-production' },
    /APP_SECRET: is the one of development/,
  ],
  ['nothing said of viruses', { CLAMD: '' }, /CLAMD: is required in production.*CLAMD=none/],
  ['no way for mail', { SMTP_URL: '' }, /SMTP_URL: is required in production.*MAIL=none/],
  ['two words about mail', { MAIL: 'none' }, /MAIL: says that no mail leaves/],
  ['another word about mail', { MAIL: 'off' }, /MAIL: must be none/],
  ...[
    '0.0.0.0/0',
    '::/0',
    '0.0.0.0/1,128.0.0.0/1',
    '10.8.0.0/16,::ffff:0.0.0.0/96',
    '2000::/3',
    '2000::/4,3000::/4',
    '64.0.0.0/2,128.0.0.0/2,64.0.0.0/3',
  ].flatMap((list): [string, Record<string, string>, RegExp][] =>
    ['STAFF_NETWORKS', 'TRUSTED_PROXIES', 'MAIL_RELAYS'].map((name) => [
      `${name} ${list}`,
      { [name]: list },
      new RegExp(`${name}: holds half of the internet or more`),
    ]),
  ),
])('production refuses %s in one sentence', (_what, wrong, sentence) => {
  expect(() => readConfig({ ...production, ...wrong })).toThrow(sentence);
  if (!('MAIL' in wrong))
    expect(readConfig({ ...production, ...wrong, NODE_ENV: 'development' }).isProduction).toBe(false);
});

test('root keys are 32 bytes each in base64, different, the current one first', () => {
  const [one, two] = ['A'.repeat(43), 'B'.repeat(42) + 'A'].map((key) => `${key}=`);
  expect(readConfig({}).ROOT_KEYS).toEqual([]);
  expect(readConfig({ ROOT_KEYS: `${one}, ${two}` }).ROOT_KEYS).toEqual([
    Buffer.alloc(32),
    Buffer.from(two ?? '', 'base64'),
  ]);
  for (const wrong of [`${one},${one}`, 'c2hvcnQ=', `${one},`, 'not base64 at all']) {
    expect(() => readConfig({ ROOT_KEYS: wrong })).toThrow(/ROOT_KEYS: must be different keys separated by commas/);
  }
});
