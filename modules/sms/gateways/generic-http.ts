import { z } from 'zod';
import { SmsError, type SmsGateway } from '../gateway.ts';
import { type CallLimits, callOnce, type HttpAnswer, jsonOf, refusalOf, USUAL_LIMITS } from './http-call.ts';
import { valueAt } from './json-pointer.ts';
import { encoderOf, filled, type TemplateValues, unknownNames } from './template.ts';

const template = () =>
  z
    .string()
    .max(4000)
    .refine((value) => unknownNames(value).length === 0, 'names a variable that there is not');
const pointer = () => z.string().regex(/^(?:\/.*)?$/, 'is a JSON pointer, such as /status');
const line = () => template().refine((value) => !/[\r\n\0]/.test(value), 'is one line');

/** How an HTTP service wants to be asked, as the environment states it (`SMS_HTTP`). */
export const httpService = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT']).default('POST'),
  headers: z.record(z.string().regex(/^[A-Za-z0-9-]{1,60}$/), line()).default({}),
  body: template().nullable().default(null),
  /** When the message was taken: by the status, and where a pointer is given by what stands there in the answer too. */
  success: z
    .strictObject({
      statuses: z.array(z.int().min(200).max(299)).min(1).default([200, 201, 202, 204]),
      pointer: pointer().optional(),
      equals: z
        .array(z.union([z.string(), z.number(), z.boolean()]))
        .min(1)
        .optional(),
    })
    .default({ statuses: [200, 201, 202, 204] })
    .refine((one) => (one.pointer === undefined) === (one.equals === undefined), 'pointer and equals go together'),
  /** Where the answer has the provider's id of the message. */
  id: pointer().optional(),
});
export type HttpService = z.output<typeof httpService>;

export interface HttpAccount {
  /** A template too: what stands in it is percent-encoded. */
  readonly url: string;
  readonly key: string;
  readonly from: string;
  readonly service: HttpService;
}

/** Any service that takes a message in one HTTP request: the request and the mark of success are templates. */
export function createHttpGateway(at: HttpAccount, limits: CallLimits = USUAL_LIMITS): SmsGateway {
  const { method, body, success, id } = at.service;
  const headers = Object.entries(at.service.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const encode = encoderOf(new Map(headers).get('content-type') ?? '');
  return {
    async send({ to, text, reference }) {
      const values: TemplateValues = {
        to,
        digits: to.replace('+', ''),
        text,
        reference,
        from: at.from,
        key: at.key,
      };
      const answer = await callOnce(
        {
          method,
          url: new URL(filled(at.url, values, encodeURIComponent)),
          headers: Object.fromEntries(headers.map(([name, value]) => [name, filled(value, values, oneLine)])),
          body: method === 'GET' || body === null ? null : filled(body, values, encode),
        },
        limits,
      );
      if (answer.status < 200 || answer.status > 299) throw refusalOf(answer);
      assertTaken(answer, success);
      const stated = id === undefined ? null : valueAt(jsonOf(answer), id);
      const isId = typeof stated === 'string' || typeof stated === 'number';
      return { providerMessageId: isId ? String(stated).slice(0, 200) : null };
    },
  };
}

/** A value in a header has no line break to end it with. */
const oneLine = (value: string): string => value.replace(/[\r\n\0]+/g, ' ');

function assertTaken(answer: HttpAnswer, success: HttpService['success']): void {
  if (!success.statuses.includes(answer.status)) throw new SmsError('unknown', `http_${answer.status}`);
  if (success.pointer === undefined) return;
  const json = jsonOf(answer);
  if (json === undefined) throw new SmsError('unknown', 'answer');
  const value = valueAt(json, success.pointer);
  if (value === undefined) throw new SmsError('unknown', 'answer');
  const wanted: readonly unknown[] = success.equals ?? [];
  if (!wanted.includes(value)) throw new SmsError('permanent', isWord(value) ? value : 'answer');
}

/** A word of the service's own; a sentence might quote the number. */
const isWord = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.-]{1,40}$/.test(value) && !/\d{6}/.test(value);
