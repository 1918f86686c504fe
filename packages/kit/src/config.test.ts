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
    readConfig({ PORT: 'http', TRUSTED_PROXIES: '10.0.0.0/40', DATABASE_URL: 'mysql://x', NODE_ENV: 'prod' });
  expect(attempt).toThrow(ConfigError);
  for (const line of [
    /PORT: must be a port number/,
    /TRUSTED_PROXIES: "10\.0\.0\.0\/40" is not/,
    /DATABASE_URL: must be a URL starting with postgres:/,
    /NODE_ENV: must be/,
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
