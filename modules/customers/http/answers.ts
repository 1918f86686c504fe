import { named } from '@cm/kit/named';
import { customerKind, provenUsers } from '@cm/identity';
import { fileInfoSchema } from '@cm/files';
import { instant } from '@cm/kit/http/route';
import type { Ctx } from '@cm/kit/ctx';
import { locale } from '@cm/kit/i18n';
import { z } from 'zod';
import { customerState } from '../customer.ts';
import type { CustomerRow } from '../customer.queries.ts';
import type { ContactRow } from '../contact.queries.ts';
import { kycState, kycDocumentState } from '../kyc.ts';
import type { KycFile } from '../kyc-file.ts';
import type { VerificationRow } from '../kyc.queries.ts';

export const localisedSchema = named(
  'LocalisedText',
  z.object({ fr: z.string(), ar: z.string().optional(), en: z.string().optional() }),
);

export const profileSchema = named(
  'CustomerProfile',
  z.object({
    id: z.uuid(),
    number: z.string(),
    kind: customerKind,
    state: customerState,
    stateReason: z.string().nullable(),
    name: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    locale: locale,
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
  }),
);

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

export const contactSchema = named(
  'Contact',
  z.object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
    locale: locale,
    permissions: z.array(z.string()),
    isFirst: z.boolean(),
    /** The person proved the address and entered; of somebody invited nothing else is told of an account (B2). */
    accepted: z.boolean(),
    invitedAt: instant().nullable(),
    version: z.int(),
  }),
);

function contactOf(row: ContactRow, accepted: boolean) {
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
    accepted,
    invitedAt: row.invitedAt,
  };
}

export async function contactsOf(ctx: Ctx, rows: readonly ContactRow[]) {
  const proven = await provenUsers(
    ctx,
    rows.flatMap(({ userId }) => userId ?? []),
  );
  return rows.map((row) => contactOf(row, row.userId !== null && proven.has(row.userId)));
}

export const verificationSchema = named(
  'KycVerification',
  z.object({
    id: z.uuid(),
    state: kycState,
    reason: z.string().nullable(),
    submittedAt: instant().nullable(),
    decidedAt: instant().nullable(),
    expiresOn: z.string().nullable(),
    createdAt: instant(),
  }),
);

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

export const kycDocumentSchema = named(
  'KycDocument',
  z.object({
    type: z.string(),
    label: localisedSchema,
    required: z.boolean(),
    state: kycDocumentState,
    reason: z.string().nullable(),
    file: fileInfoSchema.nullable(),
  }),
);

export const kycFileSchema = named(
  'KycFile',
  z.object({
    verification: verificationSchema.nullable(),
    documents: z.array(kycDocumentSchema),
    missing: z.array(z.string()),
  }),
);

export function kycFileOf(file: KycFile) {
  return {
    verification: file.verification && verificationOf(file.verification),
    documents: [...file.documents],
    missing: [...file.missing],
  };
}

export const wilayaListSchema = named(
  'WilayaList',
  z.object({
    items: z.array(z.object({ id: z.string(), code: z.int(), fr: z.string(), ar: z.string() })),
  }),
);
