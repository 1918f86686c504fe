import type { ChangedField, ChangedFields, NamesOf } from '@cm/kit/changes';
import { usersByIds } from '@cm/identity';
import { listCategoryRows } from './category.queries.ts';
import type { ExportColumn } from './export.ts';
import { exportHeadings, exportStates } from './export-words.ts';
import { PERSONAL_NUMBERS, type PersonalNumber } from './personal-numbers.ts';
import type { ProfileField } from './profile.ts';
import { WILAYAS } from './wilayas.ts';

const WILAYA_WORDS = Object.fromEntries(WILAYAS.map(({ id, fr, ar }) => [id, { fr, ar, en: fr }]));

export const categoryNames: NamesOf = async (ctx) => {
  const categories = await listCategoryRows(ctx.db);
  return new Map(categories.map(({ id, name: { fr, ar = fr, en = fr } }) => [id, { fr, ar, en }]));
};

/** What people of either side are called. The customer is never told of a field of it. */
const peopleNames: NamesOf = async (ctx, ids) =>
  new Map([...(await usersByIds(ctx, ids))].map(([id, { name }]) => [id, name]));

const PROFILE = [
  'name',
  'email',
  'phone',
  'legalForm',
  'activity',
  'addressLine',
  'commune',
  'postalCode',
  'rc',
  'nif',
  'nis',
  'ai',
] as const;

const account = 'portal.account';
const members = 'portal.members';
const texts = <K extends ExportColumn>(names: readonly K[], toCustomer: string) =>
  Object.fromEntries(names.map((name) => [name, { label: exportHeadings[name], toCustomer }])) as Record<
    K,
    ChangedField
  >;

const personal = Object.fromEntries(
  PERSONAL_NUMBERS.map((name) => [name, { label: exportHeadings[name], format: 'masked', toCustomer: account }]),
) as Record<PersonalNumber, ChangedField>;

/** Of the record of a customer. Category and tags are the staff's. */
export const profileFields = {
  ...texts(PROFILE, account),
  ...personal,
  locale: { label: exportHeadings.locale, format: 'language', toCustomer: account },
  wilaya: { label: exportHeadings.wilaya, format: { words: WILAYA_WORDS }, toCustomer: account },
  categoryId: { label: exportHeadings.category, format: { names: categoryNames } },
  tags: { label: exportHeadings.tags },
} as const satisfies Record<ProfileField | 'categoryId' | 'tags', ChangedField>;

export const stateFields = {
  state: { label: exportHeadings.state, format: { words: exportStates }, toCustomer: account },
} as const satisfies ChangedFields;

export const contactFields = {
  ...texts(['email', 'phone'], members),
  name: { label: { fr: 'Nom', ar: 'الاسم', en: 'Name' }, toCustomer: members },
  locale: { label: exportHeadings.locale, format: 'language', toCustomer: members },
} as const satisfies ChangedFields;

export const rightsFields = {
  permissions: { label: { fr: 'Droits', ar: 'الصلاحيات', en: 'Rights' }, format: 'right', toCustomer: members },
} as const satisfies ChangedFields;

export const categoryFields = {
  name: { label: { fr: 'Nom', ar: 'الاسم', en: 'Name' }, format: 'localised' },
  position: { label: { fr: 'Rang', ar: 'الترتيب', en: 'Position' } },
  archived: { label: { fr: 'Archivée', ar: 'مؤرشفة', en: 'Archived' } },
} as const satisfies ChangedFields;

export const reviewerFields = {
  assignee: { label: { fr: 'Examinateur', ar: 'المدقّق', en: 'Reviewer' }, format: { names: peopleNames } },
} as const satisfies ChangedFields;

/** Who of us looks after a customer: the staff's. */
export const managerFields = {
  accountManager: { label: exportHeadings.accountManager, format: { names: peopleNames } },
} as const satisfies ChangedFields;

export const ownerFields = {
  owner: {
    label: { fr: 'Titulaire', ar: 'صاحب الحساب', en: 'Owner' },
    format: { names: peopleNames },
    toCustomer: members,
  },
} as const satisfies ChangedFields;

/** Of what is granted to one customer alone. */
export const exceptionFields = {
  validFrom: { label: { fr: 'À partir du', ar: 'ابتداء من', en: 'From' }, format: 'day' },
  validUntil: { label: { fr: 'Jusqu’au', ar: 'إلى غاية', en: 'Until' }, format: 'day' },
  endedOn: { label: { fr: 'Terminée le', ar: 'انتهى في', en: 'Ended on' }, format: 'day' },
  days: { label: { fr: 'Jours de grâce', ar: 'أيام السماح', en: 'Days of grace' } },
  certificate: { label: { fr: 'Attestation', ar: 'الشهادة', en: 'Certificate' } },
} as const satisfies ChangedFields;

export const silencedFields = {
  classes: {
    label: { fr: 'E-mails non envoyés', ar: 'رسائل لا تُرسل', en: 'Mails not sent' },
  },
} as const satisfies ChangedFields;

export const ruleFields = {
  paymentDays: { label: { fr: 'Jours pour payer', ar: 'أيام الدفع', en: 'Days to pay' } },
  kyc: {
    label: { fr: 'Vérification pour commander', ar: 'التحقق للطلب', en: 'Verification to order' },
    format: {
      words: {
        required: { fr: 'Exigée', ar: 'مطلوب', en: 'Required' },
        not_required: { fr: 'Non exigée', ar: 'غير مطلوب', en: 'Not required' },
      },
    },
  },
  discountBp: { label: { fr: 'Remise', ar: 'التخفيض', en: 'Discount' }, format: 'percent' },
} as const satisfies ChangedFields;
