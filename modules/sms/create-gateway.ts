import { type Config, ConfigError } from '@cm/kit/config';
import type { SmsGateway } from './gateway.ts';
import { createHttpGateway, httpService } from './gateways/generic-http.ts';
import { createInfobipGateway } from './gateways/infobip.ts';
import { noGateway } from './gateways/none.ts';
import { unknownNames } from './gateways/template.ts';
import { createTwilioGateway } from './gateways/twilio.ts';

type SmsConfig = Pick<Config, 'SMS' | 'SMS_URL' | 'SMS_ACCOUNT' | 'SMS_KEY' | 'SMS_FROM' | 'SMS_HTTP'>;

const TWILIO = 'https://api.twilio.com';

/**
 * The gateway that the environment names; null when it names none.
 * @throws ConfigError with a line per variable that is missing or wrong
 */
export function createSmsGateway(config: SmsConfig): SmsGateway | null {
  const { SMS, SMS_URL, SMS_ACCOUNT, SMS_KEY, SMS_FROM } = config;
  if (SMS === undefined) return null;
  if (SMS === 'none') return noGateway;
  const url = SMS_URL ?? (SMS === 'twilio' ? TWILIO : '');
  const wrong = [
    ...(SMS_KEY === undefined && SMS !== 'http' ? [`SMS_KEY: is required with SMS=${SMS}`] : []),
    ...(SMS_FROM === undefined && SMS !== 'http' ? [`SMS_FROM: is required with SMS=${SMS}`] : []),
    ...(SMS_ACCOUNT === undefined && SMS === 'twilio'
      ? ['SMS_ACCOUNT: is required with SMS=twilio: the account SID, AC…']
      : []),
    ...(isSafeUrl(url)
      ? []
      : [
          `SMS_URL: is required with SMS=${SMS} and starts with https://; http:// is for a service at this machine alone, since the codes would be readable on the way`,
        ]),
    ...unknownNames(SMS === 'http' ? url : '').map((name) => `SMS_URL: names {${name}}, which there is not`),
  ];
  if (wrong.length > 0) throw new ConfigError(wrong);
  const account = { url, key: SMS_KEY ?? '', from: SMS_FROM ?? '' };
  if (SMS === 'twilio') return createTwilioGateway({ ...account, account: SMS_ACCOUNT ?? '' });
  if (SMS === 'infobip') return createInfobipGateway(account);
  return createHttpGateway({ ...account, service: serviceOf(config.SMS_HTTP) });
}

const HERE: readonly string[] = ['127.0.0.1', '[::1]', 'localhost'];

/** Encrypted, or at this machine; the host is written out, since what stands in a message must not choose it. */
function isSafeUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username } = new URL(url);
  if (/[{}%]/.test(hostname) || username !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && HERE.includes(hostname));
}

function serviceOf(stated: string | undefined) {
  let json: unknown;
  try {
    json = JSON.parse(stated ?? '{}');
  } catch {
    throw new ConfigError(['SMS_HTTP: is not JSON']);
  }
  const parsed = httpService.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map((one) => `SMS_HTTP: ${one.path.join('.')} ${one.message}`));
}
