import { fieldValue } from '@cm/fields';
import { named } from '@cm/kit/named';
import { customerKind } from '@cm/identity';
import { fileInfoSchema } from '@cm/files';
import { instant } from '@cm/kit/http/route';
import { locale } from '@cm/kit/i18n';
import { z } from 'zod';
import { customerState, provenField } from '../customer.ts';
import type { CustomerRow } from '../customer.queries.ts';
import { contactStanding, type ContactStanding, rightsOf } from '../contact.ts';
import type { Person } from '../contact.queries.ts';
import { kycGate, kycState, kycDocumentState } from '../kyc.ts';
import type { KycFile } from '../kyc-file.ts';
import type { VerificationRow } from '../kyc.queries.ts';

export const localisedSchema = named(
  'LocalisedText',
  z.object({ fr: z.string(), ar: z.string().optional(), en: z.string().optional() }),
);

/** The personal numbers as they are shown: masked, null where there is none. */
export const personalNumbersSchema = { nin: z.string().nullable(), rib: z.string().nullable() };

/** The operator's own fields: key → value, of those that have one. */
export const customValues = z.record(z.string(), fieldValue);

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
    /** What a member may do, or somebody invited will. */
    permissions: z.array(z.string()),
    /** The customer is theirs, or will be when they accept. */
    owner: z.boolean(),
    /** Of somebody who has not accepted nothing is told of an account (B2). */
    standing: contactStanding,
    memberSince: instant().nullable(),
    invitedAt: instant().nullable(),
    invitationExpiresAt: instant().nullable(),
    version: z.int(),
  }),
);

export function contactOf(person: Person, now: Date) {
  const { id, name, email, phone, version, isOwner, permissions } = person;
  const held = isOwner === null || permissions === null ? null : rightsOf({ isOwner, permissions });
  return {
    id,
    name,
    email,
    phone,
    version,
    locale: person.locale,
    permissions: [...(held ?? person.invitedPermissions ?? [])],
    owner: isOwner ?? person.asOwner ?? false,
    standing: standingOf(person, now),
    memberSince: person.beganAt,
    invitedAt: person.invitedAt,
    invitationExpiresAt: person.expiresAt,
  };
}

function standingOf({ membershipId, expiresAt }: Person, now: Date): ContactStanding {
  if (membershipId !== null) return 'member';
  if (expiresAt === null) return 'noted';
  return expiresAt > now ? 'invited' : 'expired';
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
    /** Numbers and names that the last examination found wrong and that are still what they were. */
    refusedFields: z.array(z.object({ field: provenField, reason: z.string() })),
    /** Whether orders wait for an approval. */
    stops: kycGate,
    /** Of an approval: whether its end is near. */
    expiresSoon: z.boolean(),
    missing: z.array(z.string()),
  }),
);

export function kycFileOf(file: KycFile) {
  return {
    verification: file.verification && verificationOf(file.verification),
    documents: [...file.documents],
    refusedFields: [...file.refusedFields],
    stops: file.stops,
    expiresSoon: file.expiresSoon,
    missing: [...file.missing],
  };
}

export const wilayaListSchema = named(
  'WilayaList',
  z.object({
    items: z.array(z.object({ id: z.string(), code: z.int(), fr: z.string(), ar: z.string() })),
  }),
);
