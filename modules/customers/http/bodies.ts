import { named } from '@cm/kit/named';
import { emailAddress, customerKind } from '@cm/identity';
import { fieldKey, fieldValue } from '@cm/fields';
import { locale } from '@cm/kit/i18n';
import { z } from 'zod';
import { portalRight } from '../contact.ts';
import { kycVerdict } from '../kyc.ts';

const text = (max: number) => z.string().trim().max(max).nullable().optional();

/** The profile's fields; their forms (phone, RC, NIF…) are checked by the rules, not by the schema. */
const profile = {
  phone: text(40),
  legalForm: text(60),
  activity: text(200),
  addressLine: text(300),
  commune: text(100),
  wilaya: text(41),
  postalCode: z
    .string()
    .regex(/^\d{5}$/)
    .nullable()
    .optional(),
  rc: text(60),
  nif: text(60),
  nis: text(60),
  ai: text(60),
};
const personName = () => z.string().trim().min(1).max(200);
const tags = z.array(z.string().trim().min(1).max(40)).max(20);
const version = z.int().min(1);

/** The operator's own fields: key → value, or how people write it (`1 500,50` dinars, `31/12/2026`, « oui »); null clears one. */
const custom = named('CustomValues', z.record(fieldKey, fieldValue.nullable()));

export const portalProfileBody = z.strictObject({
  ...profile,
  name: personName().optional(),
  locale: locale.optional(),
  custom: custom.optional(),
  version,
});

/** Asked by the staff alone. */
const staffProfile = { ...profile, nin: text(60), rib: text(60) };

export const corporateProfileBody = z.strictObject({
  ...staffProfile,
  name: personName().optional(),
  email: emailAddress().optional(),
  locale: locale.optional(),
  categoryId: z.uuid().nullable().optional(),
  tags: tags.optional(),
  custom: custom.optional(),
  version,
});

export const newCustomerBody = z.strictObject({
  ...staffProfile,
  id: z.uuid().optional(),
  kind: customerKind,
  name: personName(),
  email: emailAddress(),
  locale: locale.default('fr'),
  categoryId: z.uuid().nullable().optional(),
  tags: tags.optional(),
  custom: custom.default({}),
  contact: z.strictObject({ name: personName(), email: emailAddress(), phone: text(40) }).optional(),
  invite: z.boolean().default(false),
  /** Why another one is opened though customers like it are there. */
  despiteDuplicates: z.string().trim().min(1).max(500).optional(),
});

const rights = z.array(portalRight).max(portalRight.options.length);

export const portalContactBody = z.strictObject({
  id: z.uuid().optional(),
  name: personName(),
  email: emailAddress(),
  phone: text(40),
  locale: locale.default('fr'),
  permissions: rights,
});
export const corporateContactBody = portalContactBody.extend({
  invite: z.boolean().default(true),
  asOwner: z.boolean().optional(),
});
export const contactChangesBody = named(
  'ContactChanges',
  z.strictObject({
    name: personName().optional(),
    email: emailAddress().optional(),
    phone: text(40),
    locale: locale.optional(),
    version,
  }),
);
export const invitationBody = named('ContactInvitation', z.strictObject({ permissions: rights }));
export const corporateInvitationBody = z.strictObject({ permissions: rights, asOwner: z.boolean().optional() });
export const rightsBody = named('ContactRights', z.strictObject({ permissions: rights, version }));

export const reasonBody = named('CustomerReason', z.strictObject({ reason: z.string().trim().min(1).max(500) }));
export const noteBody = z.strictObject({ id: z.uuid().optional(), body: z.string().trim().min(1).max(10_000) });
export const noteChange = z.strictObject({
  version: z.int().min(1),
  body: z.string().trim().min(1).max(10_000),
});
export const documentBody = z.strictObject({
  id: z.uuid().optional(),
  fileId: z.uuid(),
  title: z.string().trim().min(1).max(200),
});

/** What a reviewer found of one number or document; null takes it back. */
export const findingBody = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal(kycVerdict.enum.right) }),
  z.strictObject({ verdict: z.literal(kycVerdict.enum.wrong), reason: z.string().trim().min(1).max(500) }),
  z.strictObject({ verdict: z.null() }),
]);

export const decisionBody = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('approve') }),
  z.strictObject({
    decision: z.literal('reject'),
    reason: z.string().trim().min(1).max(1000),
    documents: z
      .array(z.strictObject({ type: z.string().min(1).max(41), reason: z.string().trim().min(1).max(500) }))
      .max(20)
      .default([]),
  }),
]);
