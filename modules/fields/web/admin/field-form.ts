import type { CustomField } from '@cm/api-client/schema';
import { fieldAccesses, fieldKinds } from '@cm/api-client/vocabulary';
import { emptyName, localisedName, nameBody, nameValues } from '@cm/web-kit/admin/localised-name.tsx';
import { z } from '@cm/web-kit/schema.ts';

const choice = z.object({
  /** Of one that is not saved yet: empty. */
  key: z.string(),
  label: localisedName(120),
  archived: z.boolean(),
});
export type ChoiceValue = z.infer<typeof choice>;

/** Nothing, or French and what else there is. */
const help = z.object({
  fr: z.string().trim().max(300),
  ar: z.string().trim().max(300),
  en: z.string().trim().max(300),
});

export const fieldSchema = z.object({
  label: localisedName(80),
  help,
  key: z.union([z.literal(''), z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)]),
  kind: z.enum(fieldKinds),
  access: z.enum(fieldAccesses),
  required: z.boolean(),
  unique: z.boolean(),
  inLists: z.boolean(),
  groupIds: z.array(z.string()),
  decimals: z.string().regex(/^[0-6]$/),
  min: z.string().max(40),
  max: z.string().max(40),
  shape: z.string().trim().max(60),
  choices: z.array(choice).max(100),
  position: z.string().regex(/^\d{1,4}$/),
  archived: z.boolean(),
});
export type FieldValues = z.infer<typeof fieldSchema>;
export type FieldKind = FieldValues['kind'];

export const takesChoices = (kind: FieldKind): boolean => kind === 'choice' || kind === 'choices';
export const mayBeUnique = (kind: FieldKind): boolean => ['text', 'number', 'email', 'phone', 'url'].includes(kind);
export const isText = (kind: FieldKind): boolean => kind === 'text' || kind === 'long_text';
export const isBounded = (kind: FieldKind): boolean => isText(kind) || ['number', 'money', 'date'].includes(kind);

export const NEW_CHOICE: ChoiceValue = { key: '', label: emptyName, archived: false };

export function fieldValues(field: CustomField | null, position: number): FieldValues {
  return {
    label: field ? nameValues(field.label) : emptyName,
    help: field?.help ? nameValues(field.help) : emptyName,
    key: field?.key ?? '',
    kind: field?.kind ?? 'text',
    access: field?.access ?? 'staff',
    required: field?.required ?? false,
    unique: field?.unique ?? false,
    inLists: field?.inLists ?? false,
    groupIds: field?.groupIds ?? [],
    decimals: String(field?.decimals ?? 0),
    min: boundText(field, field?.min ?? null),
    max: boundText(field, field?.max ?? null),
    shape: field?.shape ?? '',
    choices: field?.choices.map((one) => ({ ...one, label: nameValues(one.label) })) ?? [],
    position: String(field?.position ?? position),
    archived: (field?.archivedAt ?? null) !== null,
  };
}

/** As people write it: the server reads it so. */
function boundText(field: CustomField | null, value: string | number | null): string {
  if (value === null) return '';
  return field?.kind === 'money' ? (Number(value) / 100).toFixed(2).replace('.', ',') : String(value).replace('.', ',');
}

/** What may be said of a field at any time, as the API takes it. */
export function changesBody(values: FieldValues) {
  const { kind, label, help: typed, min, max, shape, choices } = values;
  const bounds = isBounded(kind) ? { min: min || null, max: max || null } : {};
  return {
    ...bounds,
    ...(kind === 'text' ? { shape: shape || null } : {}),
    ...(takesChoices(kind) ? { choices: choicesBody(choices) } : {}),
    label: nameBody(label),
    help: typed.fr ? nameBody(typed) : null,
    access: values.access,
    required: values.required,
    inLists: values.inLists,
    groupIds: values.groupIds,
    position: Number(values.position),
  };
}

/** A new choice gets a key of its French name, another one where it is taken. */
function choicesBody(choices: readonly ChoiceValue[]) {
  const taken = new Set(choices.map(({ key }) => key));
  return choices.map(({ key, label, archived }) => {
    const own = key || freeKey(label.fr, taken);
    taken.add(own);
    return { key: own, label: nameBody(label), archived };
  });
}

function freeKey(name: string, taken: ReadonlySet<string>): string {
  const key = keyOf(name);
  for (let n = 2; n < 200; n += 1) {
    const tried = n === 2 ? key : `${key.slice(0, 36)}_${n}`;
    if (!taken.has(tried)) return tried;
  }
  return key;
}

/** `N° de contrat` → `n_de_contrat`. */
export function keyOf(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return (/^[a-z]/.test(letters) ? letters : `x_${letters}`).slice(0, 40).replace(/_+$/, '');
}
