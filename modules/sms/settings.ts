import type { Ctx } from '@cm/kit/ctx';
import { defineSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { own } from './ports.ts';
import { sendingWords } from './setting-words.ts';

const amount = () => z.int().min(1).max(1_000_000_000);
const perDay = () => z.int().min(1).max(100_000);

/** Whether text messages leave, to which countries, and what they may cost. */
export const sendingSetting = defineSetting({
  key: 'sms.sending',
  words: sendingWords,
  schema: z.strictObject({
    on: z.boolean(),
    /** Dial codes without the plus: `213`. */
    countries: z
      .array(z.string().regex(/^[1-9]\d{0,2}$/))
      .min(1)
      .max(50),
    /** In hundredths of the currency, as all money. */
    price: amount(),
    dailyBudget: amount(),
    prefixPerDay: perDay(),
    countryPerDay: perDay(),
  }),
  fallback: {
    on: false,
    countries: ['213'],
    price: 1500,
    dailyBudget: 500_000,
    prefixPerDay: 200,
    countryPerDay: 1000,
  },
  check: async (ctx, { on, price, dailyBudget }) => {
    if (on && !isConnected(ctx)) return { path: 'on', code: 'no_sms_service' };
    return price > dailyBudget ? { path: 'dailyBudget', code: 'below_price' } : null;
  },
});

const isConnected = own.command((ctx: Ctx<'smsService'>) => ctx.ports.smsService.isConnected);
