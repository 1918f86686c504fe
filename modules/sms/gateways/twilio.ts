import { z } from 'zod';
import { SmsError, type SmsGateway } from '../gateway.ts';
import { type CallLimits, callOnce, jsonOf, refusalOf, USUAL_LIMITS } from './http-call.ts';

export interface TwilioAccount {
  /** `https://api.twilio.com`, or a region's. */
  readonly url: string;
  /** The account's SID, `AC…`. */
  readonly account: string;
  /** Its auth token. */
  readonly key: string;
  /** A number or name that the account may send as, or the SID of a messaging service, `MG…`. */
  readonly from: string;
}

const created = z.object({ sid: z.string().regex(/^(?:SM|MM)[0-9a-fA-F]{32}$/), status: z.string() });
const refused = z.object({ code: z.int() });
const dropped = z.object({ error_code: z.int().nullable() });

/**
 * Twilio's Messages resource (`POST /2010-04-01/Accounts/{sid}/Messages.json`): a form, answered 201 with the message's SID,
 * or with an error's `code`. The API knows no key of idempotency, so a message whose answer got lost is not sent again.
 */
export function createTwilioGateway(at: TwilioAccount, limits: CallLimits = USUAL_LIMITS): SmsGateway {
  const url = new URL(`/2010-04-01/Accounts/${encodeURIComponent(at.account)}/Messages.json`, at.url);
  const authorization = `Basic ${Buffer.from(`${at.account}:${at.key}`).toString('base64')}`;
  const sender = at.from.startsWith('MG') ? 'MessagingServiceSid' : 'From';
  return {
    async send({ to, text, validSeconds }) {
      const form = new URLSearchParams({
        To: to,
        [sender]: at.from,
        Body: text,
        ValidityPeriod: String(Math.min(36_000, Math.max(1, validSeconds))),
      });
      const answer = await callOnce(
        {
          method: 'POST',
          url,
          headers: { authorization, accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
          body: form.toString(),
        },
        limits,
      );
      const json = jsonOf(answer);
      if (answer.status < 200 || answer.status > 299)
        throw refusalOf(answer, refused.safeParse(json).data?.code.toString());
      const message = created.safeParse(json);
      if (!message.success) throw new SmsError('unknown', 'answer');
      if (message.data.status === 'failed' || message.data.status === 'undelivered')
        throw new SmsError('permanent', dropped.safeParse(json).data?.error_code?.toString() ?? message.data.status);
      return { providerMessageId: message.data.sid };
    },
  };
}
