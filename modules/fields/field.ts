import type { Localised } from '@cm/kit/i18n';
import { named } from '@cm/kit/named';
import { z } from 'zod';

/** Of what records there are fields. */
export const fieldSubject = named('FieldSubject', z.enum(['customer']));
export type FieldSubject = z.infer<typeof fieldSubject>;

export const fieldKind = named(
  'FieldKind',
  z.enum(['text', 'long_text', 'number', 'money', 'date', 'yes_no', 'choice', 'choices', 'email', 'phone', 'url']),
);
export type FieldKind = z.infer<typeof fieldKind>;

/** Who has a part in a value: the staff always. */
export const fieldAccess = named('FieldAccess', z.enum(['staff', 'customer_reads', 'customer_edits']));
export type FieldAccess = z.infer<typeof fieldAccess>;

export interface Choice {
  readonly key: string;
  readonly label: Localised;
  readonly archived: boolean;
}

export interface Field {
  readonly id: string;
  readonly subject: FieldSubject;
  readonly key: string;
  readonly kind: FieldKind;
  readonly label: Localised;
  readonly help: Localised | null;
  readonly access: FieldAccess;
  readonly required: boolean;
  readonly unique: boolean;
  readonly inLists: boolean;
  /** Records of these groups alone; none: all of them. */
  readonly groupIds: readonly string[];
  /** Of a number: places behind the point. */
  readonly decimals: number | null;
  /** Letters of a text, a number in its last decimal, centimes, days since 1970. */
  readonly least: number | null;
  readonly most: number | null;
  /** Of a text: `AA-9999`. */
  readonly shape: string | null;
  readonly choices: readonly Choice[];
  readonly position: number;
  readonly archivedAt: Date | null;
  readonly version: number;
}

/** Fields of one subject, archived ones too. */
export const MAX_FIELDS = 100;

export const fieldKey = named('FieldKey', z.string().regex(/^[a-z][a-z0-9_]{0,39}$/));

/** Kinds of which a value tells two records apart. */
export const UNIQUE_KINDS: ReadonlySet<FieldKind> = new Set(['text', 'number', 'email', 'phone', 'url']);
/** Kinds that have a least and a most. */
export const BOUNDED_KINDS: ReadonlySet<FieldKind> = new Set(['text', 'long_text', 'number', 'money', 'date']);

/** Is it asked of a record of this group? */
export function appliesTo(field: Pick<Field, 'groupIds' | 'archivedAt'>, groupId: string | null): boolean {
  if (field.archivedAt !== null) return false;
  return field.groupIds.length === 0 || (groupId !== null && field.groupIds.includes(groupId));
}
