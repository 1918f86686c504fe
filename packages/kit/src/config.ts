import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { parseNetworks } from './networks.ts';

const networks = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((value, context) => {
      try {
        return parseNetworks(value);
      } catch (error) {
        context.addIssue({
          code: 'custom',
          message: error instanceof Error ? error.message : 'not a list of networks',
        });
        return z.NEVER;
      }
    });

const port = (fallback: number) => z.coerce.number('must be a port number').int().min(0).max(65_535).default(fallback);
const flag = (fallback: boolean) => z.stringbool('must be true or false').default(fallback);
const url = (...protocols: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be a URL starting with ${protocols.join(' or ')}//`,
    );

const DEVELOPMENT_SECRET = 'development-only-secret-never-used-in-production';
const LOOPBACK = '127.0.0.0/8,::1/128';

const ROOT_KEY = /^[A-Za-z0-9+/]{43}=$/;
const CLAMD = /^(?:none|unix:\/[^\s]+|tcp:\/\/[^\s/]+)$/;
const INSIDE_HOST_LIST = /^ *[\w.-]+(:\d{1,5})?( *, *[\w.-]+(:\d{1,5})?)* *$/;
const NAME_SERVER_LIST = /^ *[0-9a-fA-F.:[\]]+( *, *[0-9a-fA-F.:[\]]+)* *$/;

/** Every variable of the environment that the server reads; the table in docs/fr/exploitation says the same. */
const environment = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], 'must be development, test or production')
    .default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port(3000),
  MAIL_HOST: z.string().default('127.0.0.1'),
  MAIL_PORT: port(2525),
  /** Mail servers of the operator that pass mails on: what they state in Authentication-Results is believed. */
  MAIL_RELAYS: networks(''),
  MAIL_AUTHSERV_ID: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,255}$/, 'must be the name that your mail server writes in Authentication-Results')
    .optional(),
  /** Name servers to ask, separated by commas, such as 192.0.2.53 or 127.0.0.1:5353; the machine's own when it is empty. */
  NAME_SERVERS: z
    .string()
    .regex(NAME_SERVER_LIST, 'must be addresses of name servers separated by commas, such as 192.0.2.53')
    .transform((list) => list.split(',').map((address) => address.trim()))
    .default([]),
  /** Hosts of one's own networks that may be asked though they are not public, such as sso.vpn.example.dz or 10.8.0.5:8443. */
  INSIDE_HOSTS: z
    .string()
    .regex(INSIDE_HOST_LIST, 'must be hosts separated by commas, such as sso.vpn.example.dz or 10.8.0.5:8443')
    .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
    .default([]),
  DATA_DIR: z
    .string()
    .min(1)
    .default('.data')
    .transform((path) => resolve(path)),
  DATABASE_URL: url('postgres:', 'postgresql:').optional(),
  DATABASE_POOL: z.coerce.number().int().min(4).max(200).default(20),
  SMTP_URL: url('smtp:', 'smtps:').optional(),
  /** Says that no mail is to leave: each one is written down as failed, none as sent. */
  MAIL: z.literal('none', 'must be none, or absent').optional(),
  /** Who takes text messages to the networks; absent in development, they are kept. */
  SMS: z.enum(['none', 'twilio', 'infobip', 'http'], 'must be none, twilio, infobip or http').optional(),
  /** The service's base address; with SMS=http the template of the whole address. */
  SMS_URL: z.string().max(2000).optional(),
  SMS_ACCOUNT: z
    .string()
    .regex(/^AC[0-9a-fA-F]{32}$/, 'must be the SID of a Twilio account: AC and 32 hexadecimal digits')
    .optional(),
  SMS_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,500}$/, 'must be the key of the service, without spaces')
    .optional(),
  SMS_FROM: z
    .string()
    .regex(
      /^(?:\+\d{6,15}|MG[0-9a-fA-F]{32}|[A-Za-z0-9 ._-]{1,11})$/,
      'must be a number such as +213…, a name of at most 11 letters and digits, or a Twilio messaging service (MG…)',
    )
    .optional(),
  /** With SMS=http, how the service is asked, in JSON. */
  SMS_HTTP: z.string().max(10_000).optional(),
  /** Where clamd listens, or `none`: no file is scanned, and none is said to be. */
  CLAMD: z
    .string()
    .regex(CLAMD, 'must be unix:/path/of/the/socket, tcp://host:port, or none')
    .transform((value) => (value === 'none' ? null : value))
    .optional(),
  PUBLIC_URL: url('http:', 'https:')
    .transform((value) => value.replace(/\/+$/, ''))
    .optional(),
  STAFF_NETWORKS: z.string().optional(),
  TRUSTED_PROXIES: networks(''),
  APP_SECRET: z.string().min(32, 'must be at least 32 characters; make one with: openssl rand -base64 48').optional(),
  /** What tenants' keys are wrapped with, separated by commas, the current one first; 32 bytes each, in base64. */
  ROOT_KEYS: z
    .string()
    .transform((list) => list.split(',').map((key) => key.trim()))
    .refine(
      (keys) => keys.every((key) => ROOT_KEY.test(key)) && new Set(keys).size === keys.length,
      'must be different keys separated by commas, each made with: openssl rand -base64 32',
    )
    .transform((keys) => keys.map((key) => Buffer.from(key, 'base64')))
    .default([]),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent')
    .optional(),
  REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).default(1200),
  JOB_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4),
  /** Names of modules, separated by commas; all of them when it is empty. */
  MODULES: z
    .string()
    .regex(/^[a-z]+( *, *[a-z]+)*$/, 'must be names of modules separated by commas, such as tickets,billing')
    .transform((list) => list.split(',').map((name) => name.trim()))
    .optional(),
  DEMO: flag(true),
  TMP_DIR: z.string().default(tmpdir()),
});

export type Config = Omit<
  z.output<typeof environment>,
  'APP_SECRET' | 'STAFF_NETWORKS' | 'PUBLIC_URL' | 'LOG_LEVEL'
> & {
  readonly APP_SECRET: string;
  readonly LOG_LEVEL: string;
  readonly STAFF_NETWORKS: ReturnType<typeof parseNetworks>;
  readonly PUBLIC_URL: string;
  readonly isProduction: boolean;
};

export class ConfigError extends Error {
  constructor(lines: readonly string[]) {
    super(`The configuration is not usable:\n${lines.map((line) => `  - ${line}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/**
 * Reads and checks the environment, all variables at once.
 * @throws ConfigError with one line per variable that is missing or wrong
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(present);
  if (!parsed.success)
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const value = parsed.data;
  const isProduction = value.NODE_ENV === 'production';
  const missing = [
    ...(isProduction && !value.APP_SECRET
      ? ['APP_SECRET: is required in production; make one with: openssl rand -base64 48']
      : []),
    ...(isProduction && !value.PUBLIC_URL
      ? ['PUBLIC_URL: is required in production, for example https://clients.example.dz']
      : []),
    ...(isProduction && !value.STAFF_NETWORKS
      ? ['STAFF_NETWORKS: is required in production, for example 10.8.0.0/16']
      : []),
    ...(isProduction && value.APP_SECRET === DEVELOPMENT_SECRET
      ? ['APP_SECRET: is the one of development, which everybody knows; make one with: openssl rand -base64 48']
      : []),
    ...(isProduction && !value.SMTP_URL && value.MAIL === undefined
      ? [
          'SMTP_URL: is required in production, for example smtps://user:password@mail.example.dz; or say MAIL=none: no mail leaves',
        ]
      : []),
    ...(isProduction && value.CLAMD === undefined
      ? [
          'CLAMD: is required in production, for example unix:/run/clamav/clamd.ctl; or say CLAMD=none: no file is scanned for viruses',
        ]
      : []),
    ...(value.SMS === undefined || value.SMS === 'none'
      ? (['SMS_URL', 'SMS_ACCOUNT', 'SMS_KEY', 'SMS_FROM', 'SMS_HTTP'] as const)
          .filter((name) => value[name] !== undefined)
          .map((name) => `${name}: is given, while SMS names no service`)
      : []),
    ...(value.SMTP_URL && value.MAIL === 'none' ? ['MAIL: says that no mail leaves, while SMTP_URL is given'] : []),
  ];
  if (missing.length > 0) throw new ConfigError(missing);
  let staff: ReturnType<typeof parseNetworks>;
  try {
    staff = parseNetworks(value.STAFF_NETWORKS ?? LOOPBACK);
  } catch (error) {
    throw new ConfigError([`STAFF_NETWORKS: ${error instanceof Error ? error.message : 'not a list of networks'}`]);
  }
  const open = { STAFF_NETWORKS: staff, TRUSTED_PROXIES: value.TRUSTED_PROXIES, MAIL_RELAYS: value.MAIL_RELAYS };
  const tooWide = Object.entries(open).filter(([, list]) => isProduction && list.isHalfTheInternet);
  if (tooWide.length > 0)
    throw new ConfigError(
      tooWide.map(
        ([name]) => `${name}: holds half of the internet or more, so that it shuts nobody out; name your own networks`,
      ),
    );
  return {
    ...value,
    isProduction,
    // A person in front of a terminal wants to see what is wrong; a collector of logs wants everything.
    LOG_LEVEL: value.LOG_LEVEL ?? (isProduction ? 'info' : 'warn'),
    STAFF_NETWORKS: staff,
    PUBLIC_URL: value.PUBLIC_URL ?? `http://localhost:${value.PORT}`,
    APP_SECRET: value.APP_SECRET ?? DEVELOPMENT_SECRET,
  };
}
