import { customerKind } from '@cm/identity';
import { z } from 'zod';

const text = z.string().nullable();

/** The seller as an issued document names it (décret exécutif 05-468 art. 3); null where nothing was known. */
export const sellerSchema = z.object({
  name: z.string(),
  legalForm: text,
  activity: text,
  /** Minor units. */
  capital: z.int().nullable(),
  address: z.string(),
  phone: text,
  email: text,
  rc: text,
  nif: text,
  nis: text,
  ai: text,
  bank: text,
  rib: text,
});
export type Seller = z.output<typeof sellerSchema>;

/** The buyer: a trader with its registrations, a consumer with name and address only. */
export const buyerSchema = z.object({
  kind: customerKind,
  name: z.string(),
  legalForm: text,
  activity: text,
  address: z.string(),
  phone: text,
  email: text,
  rc: text,
  nif: text,
  nis: text,
  ai: text,
  /** Where the document is sent, when that is not the registered office; absent from what was issued before there were any. */
  mailing: z.object({ addressee: z.string(), address: z.string() }).optional(),
});
export type Buyer = z.output<typeof buyerSchema>;
