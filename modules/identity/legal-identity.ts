import type { Ctx } from '@cm/kit/ctx';
import { defineSetting, readSetting } from '@cm/kit/settings';
import { z } from 'zod';

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
export type LegalIdentity = z.output<typeof legalIdentitySchema>;

export const legalIdentitySetting = defineSetting<LegalIdentity>({
  key: 'identity.legal_identity',
  schema: legalIdentitySchema,
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

/** The operator's legal identity as it is today; documents keep a copy of what they printed. */
export function legalIdentity(ctx: Ctx): Promise<LegalIdentity> {
  return readSetting(ctx, legalIdentitySetting);
}
