import { type ChangedField, type ChangedFields, changesSchema, type FieldsAsked } from '@cm/kit/changes';
import type { Localised, Words } from '@cm/kit/i18n';
import type { Field, FieldAccess, FieldSubject } from './field.ts';
import { listFields } from './field.queries.ts';
import { own } from './ports.ts';

const complete = ({ fr, ar = fr, en = fr }: Localised): Words => ({ fr, ar, en });

function asked({ label, kind, choices }: Field): ChangedField {
  const words = Object.fromEntries(choices.map((choice) => [choice.key, complete(choice.label)]));
  const format = kind === 'money' ? 'money' : kind === 'date' ? 'day' : choices.length > 0 ? { words } : undefined;
  return { label: complete(label), ...(format ? { format } : {}) };
}

/** The fields of a kind of record, archived ones too, as a log says that their values changed. */
export const valueFields =
  (subject: FieldSubject): FieldsAsked =>
  async (ctx, names) => {
    const fields = await listFields(ctx.db, subject);
    return Object.fromEntries(
      fields.filter(({ key }) => names.includes(key)).map((field) => [field.key, asked(field)]),
    );
  };

const access: Readonly<Record<FieldAccess, Words>> = {
  staff: { fr: 'Vos équipes seulement', ar: 'فرقكم فقط', en: 'Your staff only' },
  customer_reads: {
    fr: 'Le client le voit, vos équipes le remplissent',
    ar: 'يراه العميل وتملؤه فرقكم',
    en: 'The customer sees it, your staff fill it in',
  },
  customer_edits: {
    fr: 'Le client le voit et le remplit dans son profil',
    ar: 'يراه العميل ويملؤه في ملفه',
    en: 'The customer sees it and fills it in, in their profile',
  },
};
const least = { fr: 'Minimum', ar: 'الحد الأدنى', en: 'Minimum' };
const most = { fr: 'Maximum', ar: 'الحد الأقصى', en: 'Maximum' };

/** Of a field itself. A bound is named by its kind, which says how it is written. */
export const fieldFields = {
  label: { label: { fr: 'Nom', ar: 'الاسم', en: 'Name' }, format: 'localised' },
  help: { label: { fr: 'Aide', ar: 'المساعدة', en: 'Help' }, format: 'localised' },
  access: { label: { fr: 'Qui le voit', ar: 'من يراه', en: 'Who sees it' }, format: { words: access } },
  required: { label: { fr: 'Obligatoire', ar: 'إلزامي', en: 'Required' } },
  inLists: { label: { fr: 'Dans les listes', ar: 'في القوائم', en: 'In lists' } },
  groupIds: {
    label: { fr: 'Catégories', ar: 'الفئات', en: 'Categories' },
    format: { names: own.command((ctx, ids: readonly string[]) => ctx.ports.recordGroups.namesOf(ctx, ids)) },
  },
  min: { label: least },
  max: { label: most },
  minDay: { label: least, format: 'day' },
  maxDay: { label: most, format: 'day' },
  minAmount: { label: least, format: 'money' },
  maxAmount: { label: most, format: 'money' },
  shape: { label: { fr: 'Forme', ar: 'الشكل', en: 'Shape' } },
  choices: { label: { fr: 'Choix proposés', ar: 'الاختيارات المقترحة', en: 'Choices' } },
  position: { label: { fr: 'Position', ar: 'الترتيب', en: 'Position' } },
  archived: { label: { fr: 'Archivé', ar: 'مؤرشف', en: 'Archived' } },
} as const satisfies ChangedFields;
export const fieldChanges = changesSchema(fieldFields);
