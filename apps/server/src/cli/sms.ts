import { readConfig } from '@cm/kit/config';
import { parseMobile } from '@cm/identity';
import { uuidv7 } from '@cm/kit/ids';
import { createSmsGateway, SmsError } from '@cm/sms';
import { type Command, UsageError } from './command.ts';

const MEANS = {
  permanent: 'Refused for good',
  temporary: 'Not taken, and may be later',
  unknown: 'Nobody can say whether it was taken',
} as const;

export const smsCommands: readonly Command[] = [
  {
    noun: 'sms',
    verb: 'try',
    usage: 'sms try NUMBER',
    help: 'Sends one text message by the service that SMS names, and tells what it answered. No limit applies and nothing is counted.',
    run: async ({ positionals }) => {
      const to = parseMobile(positionals[0] ?? '');
      if (to === null) throw new UsageError('which number? for example +213551234567');
      const gateway = createSmsGateway(readConfig(process.env));
      if (gateway === null) throw new UsageError('SMS names no service');
      const reference = uuidv7(new Date());
      try {
        const { providerMessageId } = await gateway.send({ to, text: 'CloudManager', reference, validSeconds: 600 });
        return {
          lines: [`Taken for ${to}${providerMessageId === null ? '' : `, as ${providerMessageId}`}.`],
          json: { to, reference, providerMessageId },
        };
      } catch (error) {
        if (!(error instanceof SmsError)) throw error;
        return {
          lines: [`${MEANS[error.kind]}: ${error.code}`],
          json: { to, reference, failure: error.kind, code: error.code },
          failed: true,
        };
      }
    },
  },
];
