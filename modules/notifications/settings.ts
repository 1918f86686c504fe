import { defineSetting } from '@cm/kit/settings';
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
});
