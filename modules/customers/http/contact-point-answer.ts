import type { Ctx } from '@cm/kit/ctx';
import { instant } from '@cm/kit/http/route';
import { emailAddress } from '@cm/identity';
import { locale } from '@cm/kit/i18n';
import { named } from '@cm/kit/named';
import { z } from 'zod';
import type { NewContactPoint } from '../add-contact-point.ts';
import { contactPointKind, contactPointPurpose, type ContactPointPurpose } from '../contact-point.ts';
import { type ContactPointRow, listContactPoints, listOpenAskings, MOST_SHOWN } from '../contact-point.queries.ts';

export const contactPointSchema = named(
  'ContactPoint',
  z.object({
    id: z.uuid(),
    kind: contactPointKind,
    /** An address in lower case, a number in E.164. */
    value: z.string(),
    label: z.string().nullable(),
    purposes: z.array(contactPointPurpose),
    locale: locale.nullable(),
    /** Of an address: since when it is told what it is for. */
    confirmedAt: instant().nullable(),
    /** Of an address that has not answered: until when it can; null when it was asked too long ago. */
    askedUntil: instant().nullable(),
    createdAt: instant(),
    version: z.int(),
  }),
);
export const contactPointsSchema = z.object({ items: z.array(contactPointSchema).max(MOST_SHOWN) });

function shown(row: ContactPointRow, askedUntil: Date | null) {
  const { id, kind, value, label, confirmedAt, createdAt, version } = row;
  const purposes = row.purposes as ContactPointPurpose[];
  return { id, kind, value, label, purposes, locale: row.locale, confirmedAt, askedUntil, createdAt, version };
}

/** All of a customer whom the caller may see. */
export async function contactPointsOf(ctx: Ctx, customerId: string) {
  const rows = await listContactPoints(ctx.db, customerId);
  const ids = rows.flatMap(({ id, kind }) => (kind === 'email' ? [id] : []));
  const until = new Map((await listOpenAskings(ctx.db, ids, ctx.now())).map((one) => [one.pointId, one.expiresAt]));
  return { items: rows.map((row) => shown(row, until.get(row.id) ?? null)) };
}

const label = z.string().trim().max(80).nullable().optional();
const purposes = z.array(contactPointPurpose).min(1).max(contactPointPurpose.options.length);
const { email, phone } = contactPointKind.enum;
const whole = { id: z.uuid().optional(), label, purposes };

export const newContactPointBody = named(
  'NewContactPoint',
  z.discriminatedUnion('kind', [
    z.strictObject({ ...whole, kind: z.literal(email), email: emailAddress(), locale: locale.default('fr') }),
    z.strictObject({ ...whole, kind: z.literal(phone), phone: z.string().trim().min(1).max(40) }),
  ]),
);

export const contactPointChangesBody = named(
  'ContactPointChanges',
  z.strictObject({
    label,
    purposes: purposes.optional(),
    phone: z.string().trim().min(1).max(40).optional(),
    locale: locale.optional(),
    version: z.int().min(1),
  }),
);

/** What the use case takes of a body. */
export function toPoint(body: z.output<typeof newContactPointBody>): Omit<NewContactPoint, 'customerId'> {
  const { id, label: given, purposes: wanted } = body;
  const point =
    body.kind === 'email'
      ? ({ kind: 'email', email: body.email, locale: body.locale } as const)
      : ({ kind: 'phone', phone: body.phone } as const);
  return { id, label: given, purposes: wanted, point };
}
