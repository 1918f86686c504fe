import { createHttpGateway, httpService } from '../gateways/generic-http.ts';
import { createInfobipGateway } from '../gateways/infobip.ts';
import { createTwilioGateway } from '../gateways/twilio.ts';
import type { CallLimits } from '../gateways/http-call.ts';
import type { SmsGateway } from '../gateway.ts';
import { type Answer, type Asked, type LoopbackService, startService } from './loopback-server.ts';

/** What a service took. */
export interface TakenSms {
  readonly to: string;
  readonly text: string;
  readonly from: string;
}

/** An adapter and the service on this machine that it speaks with. */
export interface ServedGateway {
  readonly name: string;
  readonly gateway: SmsGateway;
  readonly service: LoopbackService;
  readonly taken: TakenSms[];
}

/** A number that each of the services refuses for good, as its documentation says that it does. */
export const REFUSED_NUMBER = '+213550000000';

const ACCOUNT = `AC${'0123456789abcdef'.repeat(2)}`;
const KEY = 'a-key-of-the-tests';
const FROM = '+213770000001';

const answer = (status: number, body: unknown): Answer => ({
  status,
  headers: { 'content-type': 'application/json;charset=utf-8' },
  body: JSON.stringify(body),
});

/** https://www.twilio.com/docs/messaging/api/message-resource#create-a-message-resource and /docs/usage/twilios-response. */
export async function twilioService(limits: CallLimits, key = KEY): Promise<ServedGateway> {
  const taken: TakenSms[] = [];
  const refused = (status: number, code: number, message: string): Answer =>
    answer(status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });
  const service = await startService(({ method, path, headers, body }: Asked) => {
    if (method !== 'POST' || path !== `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`)
      return refused(404, 20_404, 'The requested resource was not found');
    if (headers.authorization !== `Basic ${Buffer.from(`${ACCOUNT}:${KEY}`).toString('base64')}`)
      return refused(401, 20_003, 'Authenticate');
    if (headers['content-type'] !== 'application/x-www-form-urlencoded')
      return refused(415, 20_415, 'Unsupported media type');
    const form = new URLSearchParams(body);
    const [to, text, from] = ['To', 'Body', 'From'].map((name) => form.get(name) ?? '');
    if (!/^\+[1-9]\d{6,14}$/.test(to ?? '') || to === REFUSED_NUMBER)
      return refused(400, 21_211, `The 'To' number ${to} is not a valid phone number.`);
    if (text === '') return refused(400, 21_602, 'Message body is required.');
    if (!/^\d+$/.test(form.get('ValidityPeriod') ?? '')) return refused(400, 21_621, 'ValidityPeriod is not valid.');
    taken.push({ to: to ?? '', text: text ?? '', from: from ?? '' });
    const sid = `SM${taken.length.toString(16).padStart(32, '0')}`;
    return answer(201, { sid, status: 'queued', error_code: null, error_message: null, to, from, body: text });
  });
  const gateway = createTwilioGateway({ url: service.url, account: ACCOUNT, key, from: FROM }, limits);
  return { name: 'twilio', gateway, service, taken };
}

/** https://www.infobip.com/docs/api/channels/sms/outbound-sms/send-sms-messages and the message status codes. */
export async function infobipService(limits: CallLimits, key = KEY): Promise<ServedGateway> {
  const taken: TakenSms[] = [];
  const service = await startService(({ method, path, headers, body }: Asked) => {
    if (method !== 'POST' || path !== '/sms/3/messages')
      return answer(404, { requestError: { serviceException: { messageId: 'NOT_FOUND', text: 'Not found' } } });
    if (headers.authorization !== `App ${KEY}`)
      return answer(401, {
        errorCode: 'E401',
        description: 'The request lacks valid authentication credentials.',
        action: 'Check the resource.',
        violations: [],
        resources: [],
      });
    if (headers['content-type'] !== 'application/json') return answer(415, { errorCode: 'E415', description: '' });
    const [message] = JSON.parse(body).messages;
    const [{ to, messageId }] = message.destinations;
    if (!/^[1-9]\d{6,14}$/.test(to) || typeof message.options.validityPeriod.amount !== 'number')
      return answer(400, { errorCode: 'E400', description: 'Request cannot be processed.', violations: [] });
    const isRefused = `+${to}` === REFUSED_NUMBER;
    if (!isRefused) taken.push({ to: `+${to}`, text: message.content.text, from: message.sender });
    const status = isRefused
      ? { groupId: 5, groupName: 'REJECTED', id: 51, name: 'REJECTED_INVALID_DESTINATION', description: `${to}` }
      : { groupId: 1, groupName: 'PENDING', id: 26, name: 'PENDING_ACCEPTED', description: 'Message accepted' };
    return answer(200, { bulkId: 'b-1', messages: [{ messageId, status, destination: to, details: {} }] });
  });
  const gateway = createInfobipGateway({ url: service.url, key, from: FROM }, limits);
  return { name: 'infobip', gateway, service, taken };
}

/** A service of no name that is asked by the templates of `SMS_HTTP`: it answers 200 in any case and says in JSON what became of it. */
export async function plainService(limits: CallLimits, key = KEY): Promise<ServedGateway> {
  const taken: TakenSms[] = [];
  const service = await startService(({ method, path, headers, body }: Asked) => {
    const url = new URL(path, 'http://127.0.0.1');
    if (method !== 'POST' || url.pathname !== '/send') return answer(404, { state: 'unknown path' });
    if (headers['x-key'] !== KEY) return answer(403, { state: 'key' });
    const { recipient, message } = JSON.parse(body);
    if (recipient === REFUSED_NUMBER.slice(1)) return answer(200, { result: { state: 'BAD_NUMBER' } });
    taken.push({ to: `+${recipient}`, text: message, from: url.searchParams.get('as') ?? '' });
    return answer(200, { result: { state: 'OK', 'message/id': taken.length } });
  });
  const stated = {
    headers: { 'Content-Type': 'application/json', 'X-Key': '{key}' },
    body: '{"recipient":"{digits}","message":"{text}","note":"{reference}"}',
    success: { statuses: [200], pointer: '/result/state', equals: ['OK'] },
    id: '/result/message~1id',
  };
  const gateway = createHttpGateway(
    { url: `${service.url}/send?as={from}`, key, from: FROM, service: httpService.parse(stated) },
    limits,
  );
  return { name: 'generic HTTP', gateway, service, taken };
}

export const services = [twilioService, infobipService, plainService];
export const OUR_NUMBER = FROM;
