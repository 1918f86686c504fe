import type { Localised } from '@cm/kit/i18n';
import { named } from '@cm/kit/named';
import { z } from 'zod';

/** What a code that was sent as a text message is for. */
export const smsCodePurpose = named('SmsCodePurpose', z.enum(['sign_in', 'prove_number']));
export type SmsCodePurpose = z.infer<typeof smsCodePurpose>;

/** Five minutes (NIST SP 800-63B-4 §3.1.3: ten at most). */
export const CODE_SECONDS = 300;
/** How soon another may be asked for; the limits of whoever sends decide, this is what the screens count down. */
export const RESEND_SECONDS = 60;

/** `+213 ••• 67`: enough for its owner to know it. */
export const maskedNumber = (number: string, dialCode: string): string => `+${dialCode} ••• ${number.slice(-2)}`;

/** Longer names of operators are cut: a text stays one message, in Arabic too. */
const LONGEST_BRAND = 15;

const TEXTS: Readonly<Record<SmsCodePurpose, Localised>> = {
  sign_in: {
    fr: '{brand} : {code} est votre code de connexion, valable 5 minutes. Ne le donnez à personne : nous ne le demandons jamais.',
    ar: '{code} رمز دخولك إلى {brand}، صالح 5 دقائق. لا تعطه لأحد.',
    en: '{brand}: {code} is your sign-in code, valid for 5 minutes. Give it to nobody: we never ask for it.',
  },
  prove_number: {
    fr: '{brand} : {code} est le code pour ajouter ce numéro à votre compte, valable 5 minutes. Ne le donnez à personne.',
    ar: '{code} رمز إضافة رقمك إلى {brand}، صالح 5 دقائق. لا تعطه لأحد.',
    en: '{brand}: {code} is the code to add this number to your account, valid for 5 minutes. Give it to nobody.',
  },
};

/** What is sent: one message in each language. */
export function smsTextOf(purpose: SmsCodePurpose, locale: keyof Localised, brand: string, code: string): string {
  const short = brand.length > LONGEST_BRAND ? `${brand.slice(0, LONGEST_BRAND - 1)}.` : brand;
  const template = TEXTS[purpose][locale] ?? '';
  return template.replace('{brand}', () => short).replace('{code}', code);
}
