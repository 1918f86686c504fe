import { fileInfoSchema } from '@cm/files';
import { instant } from '@cm/kit/http/route';
import { locale } from '@cm/kit/i18n';
import { z } from 'zod';
import { KINDS, STATES } from '../customer.ts';
import type { CustomerRow } from '../customer.queries.ts';
import type { ContactRow } from '../contact.queries.ts';
import { KYC_STATES } from '../kyc.ts';
import type { KycFile } from '../kyc-file.ts';
import type { VerificationRow } from '../kyc.queries.ts';

export const localisedSchema = z.object({ fr: z.string(), ar: z.string().optional(), en: z.string().optional() });

export const profileSchema = z.object({
  id: z.uuid(),
  number: z.string(),
  kind: z.enum(KINDS),
  state: z.enum(STATES),
  stateReason: z.string().nullable(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  locale: locale(),
  legalForm: z.string().nullable(),
  activity: z.string().nullable(),
  addressLine: z.string().nullable(),
  commune: z.string().nullable(),
  wilaya: z.string().nullable(),
  postalCode: z.string().nullable(),
  rc: z.string().nullable(),
  nif: z.string().nullable(),
  nis: z.string().nullable(),
  ai: z.string().nullable(),
  version: z.int(),
  createdAt: instant(),
});

export function profileOf(row: CustomerRow) {
  const { id, number, kind, state, name, email, phone, activity, commune, wilaya, rc, nif, nis, ai, version } = row;
  return {
    id,
    number,
    kind,
    state,
    name,
    email,
    phone,
    activity,
    commune,
    wilaya,
    rc,
    nif,
    nis,
    ai,
    version,
    locale: row.locale,
    stateReason: row.stateReason,
    legalForm: row.legalForm,
    addressLine: row.addressLine,
    postalCode: row.postalCode,
    createdAt: row.createdAt,
  };
}

export const contactSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  locale: locale(),
  permissions: z.array(z.string()),
  isFirst: z.boolean(),
  hasAccount: z.boolean(),
  invitedAt: instant().nullable(),
  version: z.int(),
});

export function contactOf(row: ContactRow) {
  const { id, name, email, phone, permissions, version } = row;
  return {
    id,
    name,
    email,
    phone,
    permissions,
    version,
    locale: row.locale,
    isFirst: row.isFirst,
    hasAccount: row.userId !== null,
    invitedAt: row.invitedAt,
  };
}

export const verificationSchema = z.object({
  id: z.uuid(),
  state: z.enum(KYC_STATES),
  reason: z.string().nullable(),
  submittedAt: instant().nullable(),
  decidedAt: instant().nullable(),
  expiresOn: z.string().nullable(),
  createdAt: instant(),
});

export function verificationOf(row: VerificationRow) {
  const { id, state, reason } = row;
  return {
    id,
    state,
    reason,
    submittedAt: row.submittedAt,
    decidedAt: row.decidedAt,
    expiresOn: row.expiresOn,
    createdAt: row.createdAt,
  };
}

export const kycDocumentSchema = z.object({
  type: z.string(),
  label: localisedSchema,
  required: z.boolean(),
  state: z.enum(['missing', 'provided', 'verified', 'rejected']),
  reason: z.string().nullable(),
  file: fileInfoSchema.nullable(),
});

export const kycFileSchema = z.object({
  verification: verificationSchema.nullable(),
  documents: z.array(kycDocumentSchema),
  missing: z.array(z.string()),
});

export function kycFileOf(file: KycFile) {
  return {
    verification: file.verification && verificationOf(file.verification),
    documents: [...file.documents],
    missing: [...file.missing],
  };
}

export const wilayaListSchema = z.object({
  items: z.array(z.object({ id: z.string(), code: z.int(), fr: z.string(), ar: z.string() })),
});

export const entrySchema = z.object({
  id: z.uuid(),
  event: z.string(),
  subject: z.object({ type: z.string(), id: z.string(), label: z.string().nullable() }),
  /** Who did it: for a customer, only which side of the house. */
  actor: z.object({ kind: z.string(), name: z.string().nullable() }),
  occurredAt: instant(),
});
