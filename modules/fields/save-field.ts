import type { Ctx } from '@cm/kit/ctx';
import { differing } from '@cm/kit/changes';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { common, invalidField } from '@cm/kit/problems';
import { fieldChanges } from './changed-fields.ts';
import { fieldDefined } from './events.ts';
import { type Field, MAX_FIELDS } from './field.ts';
import { boundOf, changed, type FieldChanges, type NewFieldInput } from './field-input.ts';
import { insertField, listFields, lockField, updateField } from './field.queries.ts';
import { problems } from './problems.ts';

const BLANK = {
  help: null,
  access: 'staff',
  required: false,
  inLists: false,
  groupIds: [],
  choices: [],
  position: 0,
  least: null,
  most: null,
  shape: null,
  archivedAt: null,
  version: 1,
} as const;

/**
 * Defines a field. Key, kind, decimals and uniqueness stay as they are from now on.
 * @throws ProblemError `fields.key_taken`, `fields.too_many`, `fields.group_not_found`, `common.invalid`, `common.conflict`
 */
export async function defineField(ctx: Ctx<'recordGroups'>, input: NewFieldInput): Promise<Field> {
  const { id = uuidv7(ctx.now()), subject, key, kind, unique, decimals = null, ...changes } = input;
  if ((kind === 'number') !== (decimals !== null))
    throw invalidField('/decimals', kind === 'number' ? 'required' : 'not_of_kind');
  const field = changed({ ...BLANK, id, subject, key, kind, unique, decimals, label: input.label }, changes);
  return ctx.transaction(async (tx) => {
    if ((await listFields(tx.db, subject)).length >= MAX_FIELDS) throw problems.too_many({ max: MAX_FIELDS });
    await assertGroups(tx, field);
    if (!(await insertField(tx.db, field, tx.now()))) throw problems.key_taken();
    await emit(tx, fieldDefined, { ...about(field), change: 'created', changes: {} });
    return field;
  });
}

/**
 * Changes, archives or restores a field. Values that are there stay: what is said now is asked of the next ones.
 * @throws ProblemError `fields.not_found`, `common.stale`, `fields.choice_missing` for a choice that may have been taken,
 *   `fields.group_not_found`, `common.invalid`
 */
export async function changeField(
  ctx: Ctx<'recordGroups'>,
  input: FieldChanges & { readonly id: string; readonly version: number; readonly archived?: boolean | undefined },
): Promise<Field> {
  const { id, version, archived, ...changes } = input;
  return ctx.transaction(async (tx) => {
    const before = await lockField(tx.db, id);
    if (!before) throw problems.not_found();
    if (before.version !== version) throw common.stale();
    const archivedAt = archived === undefined ? before.archivedAt : archived ? (before.archivedAt ?? tx.now()) : null;
    const after = { ...changed(before, changes), archivedAt };
    const missing = before.choices.find(({ key }) => !after.choices.some((choice) => choice.key === key));
    if (missing) throw problems.choice_missing({ key: missing.key });
    await assertGroups(tx, after);
    const differing = differences(before, after);
    if (Object.keys(differing).length === 0) return before;
    await updateField(tx.db, after);
    await emit(tx, fieldDefined, { ...about(after), change: 'updated', changes: differing });
    return { ...after, version: before.version + 1 };
  });
}

async function assertGroups(ctx: Ctx<'recordGroups'>, { subject, groupIds }: Field): Promise<void> {
  if (groupIds.length > 0 && !(await ctx.ports.recordGroups.areThere(ctx, subject, groupIds)))
    throw problems.group_not_found();
}

const about = ({ id, subject, key, kind, label }: Field) => ({ fieldId: id, subject, key, kind, name: label.fr });

/** What is said of the field, before and after, where it differs. */
function differences(before: Field, after: Field) {
  const bound = after.kind === 'date' ? 'Day' : after.kind === 'money' ? 'Amount' : '';
  const said = (field: Field) => ({
    label: field.label,
    help: field.help,
    access: field.access,
    required: field.required,
    inLists: field.inLists,
    groupIds: [...field.groupIds],
    [`min${bound}`]: boundOf(field, field.least),
    [`max${bound}`]: boundOf(field, field.most),
    shape: field.shape,
    choices: field.choices.map((choice) => choice.label.fr),
    position: field.position,
    archived: field.archivedAt !== null,
  });
  return fieldChanges.parse(differing(said(before), said(after)));
}
