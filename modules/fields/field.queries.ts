import { type Db, isUniqueViolation } from '@cm/kit/database';
import { localised } from '@cm/kit/i18n';
import { common } from '@cm/kit/problems';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { type Field, type FieldSubject, MAX_FIELDS } from './field.ts';
import type { FieldsTables } from './tables.ts';

type FieldRow = Selectable<FieldsTables['fields.fields']>;

const tables = (db: Db) => db.withTables<FieldsTables>();
const stored = z.array(z.object({ key: z.string(), label: localised(), archived: z.boolean() }));

function toField({ isUnique, createdAt: _createdAt, ...row }: FieldRow): Field {
  const number = (value: string | number | null) => (value === null ? null : Number(value));
  return {
    ...row,
    unique: isUnique,
    label: localised().parse(row.label),
    help: row.help === null ? null : localised(300).parse(row.help),
    choices: stored.parse(row.choices),
    least: number(row.least),
    most: number(row.most),
  };
}

/** All of a subject in their order, archived ones too. */
export async function listFields(db: Db, subject: FieldSubject): Promise<Field[]> {
  const rows = await tables(db)
    .selectFrom('fields.fields')
    .selectAll()
    .where('subject', '=', subject)
    .orderBy('position')
    .orderBy('id')
    .limit(MAX_FIELDS)
    .execute();
  return rows.map(toField);
}

/** Those that are not the staff's alone, archived ones too: what is in them is the customer's to know. */
export async function shownFields(db: Db, subject: FieldSubject): Promise<Field[]> {
  return (await listFields(db, subject)).filter(({ access }) => access !== 'staff');
}

export async function lockField(db: Db, id: string): Promise<Field | undefined> {
  const row = await tables(db)
    .selectFrom('fields.fields')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row && toField(row);
}

const columnsOf = (field: Field) => ({
  label: JSON.stringify(field.label),
  help: field.help === null ? null : JSON.stringify(field.help),
  access: field.access,
  required: field.required,
  inLists: field.inLists,
  groupIds: [...field.groupIds],
  least: field.least,
  most: field.most,
  shape: field.shape,
  choices: JSON.stringify(field.choices),
  position: field.position,
  archivedAt: field.archivedAt,
});

/** False when the subject has a field of that key. @throws ProblemError `common.conflict` when the id is taken */
export async function insertField(db: Db, field: Field, now: Date): Promise<boolean> {
  const { id, subject, key, kind, unique, decimals } = field;
  try {
    await tables(db)
      .insertInto('fields.fields')
      .values({ ...columnsOf(field), id, subject, key, kind, isUnique: unique, decimals, createdAt: now })
      .execute();
    return true;
  } catch (error) {
    if (isUniqueViolation(error, 'one_field_of_a_key')) return false;
    throw isUniqueViolation(error) ? common.conflict() : error;
  }
}

export async function updateField(db: Db, field: Field): Promise<void> {
  await tables(db)
    .updateTable('fields.fields')
    .set((eb) => ({ ...columnsOf(field), version: eb('version', '+', 1) }))
    .where('id', '=', field.id)
    .execute();
}
