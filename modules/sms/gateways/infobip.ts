import { z } from 'zod';
import { SmsError, type SmsGateway } from '../gateway.ts';
import { type CallLimits, callOnce, jsonOf, refusalOf, USUAL_LIMITS } from './http-call.ts';

export interface InfobipAccount {
  /** The account's own base address, `https://xxxxx.api.infobip.com`. */
  readonly url: string;
  readonly key: string;
  readonly from: string;
}

const taken = z.object({
  messages: z
    .array(z.object({ messageId: z.string().max(200), status: z.object({ groupName: z.string(), name: z.string() }) }))
    .length(1),
});
/** As the newer and the older operations state an error. */
const refused = z.union([
  z.object({ errorCode: z.string() }).transform((one) => one.errorCode),
  z
    .object({ requestError: z.object({ serviceException: z.object({ messageId: z.string() }) }) })
    .transform((one) => one.requestError.serviceException.messageId),
]);

/** The groups of statuses that an answer begins with when the message goes on to the networks. */
const GOING: readonly string[] = ['PENDING', 'DELIVERED', 'ACCEPTED'];

/**
 * Infobip's SMS API 3 (`POST /sms/3/messages`): answered 200 with a status for each message, whose group says whether it was
 * taken. Our reference is the message's id there.
 */
export function createInfobipGateway(at: InfobipAccount, limits: CallLimits = USUAL_LIMITS): SmsGateway {
  const url = new URL('/sms/3/messages', at.url);
  return {
    async send({ to, text, reference, validSeconds }) {
      const message = {
        sender: at.from,
        destinations: [{ to: to.replace('+', ''), messageId: reference }],
        content: { text },
        options: { validityPeriod: { amount: Math.max(1, Math.round(validSeconds / 60)), timeUnit: 'MINUTES' } },
      };
      const answer = await callOnce(
        {
          method: 'POST',
          url,
          headers: {
            authorization: `App ${at.key}`,
            accept: 'application/json',
            'content-type': 'application/json',
          },
          body: JSON.stringify({ messages: [message] }),
        },
        limits,
      );
      const json = jsonOf(answer);
      if (answer.status < 200 || answer.status > 299) throw refusalOf(answer, refused.safeParse(json).data);
      const [first] = taken.safeParse(json).data?.messages ?? [];
      if (!first) throw new SmsError('unknown', 'answer');
      if (!GOING.includes(first.status.groupName)) throw new SmsError('permanent', first.status.name);
      return { providerMessageId: first.messageId };
    },
  };
}
