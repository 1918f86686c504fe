import type { Ctx } from '@cm/kit/ctx';
import { defineSetting, readSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { parseAccount, parseAi, parseNif, parseNis, parseRc } from './identifiers.ts';
import { emailAddress } from './password.ts';
import { parsePhone } from './phone.ts';
import { legalIdentityWords } from './setting-words.ts';

/** Digits are typed in groups. */
const SEPARATORS = 10;

const line = (max: number) => z.string().trim().max(max);

/** The seller's mentions that an invoice must carry (décret exécutif 05-468, art. 3; loi 04-02, art. 34). */
export const legalIdentitySchema = z.strictObject({
  name: line(200),
  legalForm: line(60),
  activity: line(200),
  /** Minor units of the tenant's currency; null where there is none. */
  capital: z.int().min(0).nullable(),
  address: line(300),
  city: line(100),
  phone: line(30),
  email: line(254),
  rc: line(40),
  nif: line(20),
  nis: line(20),
  ai: line(20),
  rib: line(30),
  bank: line(100),
});
/** One writing of an identifier, or the field's own code; empty is allowed: it is entered later. */
const written = (max: number, code: string, parse: (text: string) => string | null) =>
  line(max).transform((text, refine) => {
    const value = text === '' ? '' : parse(text);
    if (value !== null) return value;
    refine.addIssue({ code: 'custom', params: { code } });
    return z.NEVER;
  });
const asWritten = (isRight: boolean, text: string): string | null => (isRight ? text : null);

/** What may be entered: the identifiers in their legal form, an account whose key is right. Documents print them. */
const enteredIdentity = legalIdentitySchema.extend({
  phone: written(30, 'phone', (text) => asWritten(parsePhone(text) !== null, text)),
  email: written(254, 'email', (text) => asWritten(emailAddress().safeParse(text).success, text)),
  rc: written(40, 'rc', parseRc),
  nif: written(20 + SEPARATORS, 'nif', parseNif),
  nis: written(20 + SEPARATORS, 'nis', parseNis),
  ai: written(20, 'ai', parseAi),
  rib: written(40, 'rib', parseAccount),
});

export type LegalIdentity = z.output<typeof legalIdentitySchema>;

export const legalIdentitySetting = defineSetting<LegalIdentity>({
  key: 'identity.legal_identity',
  words: legalIdentityWords,
  schema: legalIdentitySchema,
  accepts: enteredIdentity,
  fallback: {
    name: '',
    legalForm: '',
    activity: '',
    capital: null,
    address: '',
    city: '',
    phone: '',
    email: '',
    rc: '',
    nif: '',
    nis: '',
    ai: '',
    rib: '',
    bank: '',
  },
});

/**
 * The operator's legal identity as it is today; documents keep a copy of what they printed.
 * @query
 */
export function legalIdentity(ctx: Ctx): Promise<LegalIdentity> {
  return readSetting(ctx, legalIdentitySetting);
}
