import { maySendAs } from '@cm/identity';
import type { Ctx } from '@cm/kit/ctx';
import { defineSetting, readSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { senderWords } from './setting-words.ts';

/** Who the automatic mails come from. Left empty: the operator's name, and `no-reply@` its own host. */
export const senderSetting = defineSetting({
  key: 'notifications.sender',
  words: senderWords,
  schema: z.strictObject({
    name: z
      .string()
      .trim()
      .max(100)
      .regex(/^[^\p{Cc}\p{Cf}]*$/u),
    address: z.union([z.literal(''), z.email().max(254)]),
    /** Where an answer to an automatic mail should go; empty for nowhere in particular. */
    replyTo: z.union([z.literal(''), z.email().max(254)]),
  }),
  fallback: { name: '', address: '', replyTo: '' },
  check: async (ctx, { address }) =>
    address === '' || (await maySendAs(ctx, address)) ? null : { path: 'address', code: 'domain_not_proven' },
});

/**
 * The address that the operator chose, empty for none.
 * @query
 */
export const automaticSender = async (ctx: Ctx): Promise<string> => (await readSetting(ctx, senderSetting)).address;
