import type { ChangedFields, NamesOf } from '@cm/kit/changes';
import { localised, type Words } from '@cm/kit/i18n';
import { usersByIds } from '@cm/identity';
import { listCategories } from './category.queries.ts';
import { listGroups } from './group.queries.ts';
import type { TicketState } from './ticket.ts';

const colleagues: NamesOf = async (ctx, ids) =>
  new Map([...(await usersByIds(ctx, ids))].map(([id, { name }]) => [id, name]));
const groupNames: NamesOf = async (ctx) => new Map((await listGroups(ctx.db)).map(({ id, name }) => [id, name]));
const categoryNames: NamesOf = async (ctx) => {
  const categories = await listCategories(ctx.db, { withArchived: true });
  return new Map(
    categories.map(({ id, name }) => {
      const { fr, ar = fr, en = fr } = localised().parse(name);
      return [id, { fr, ar, en }];
    }),
  );
};

/** As the staff call them. */
const states: Readonly<Record<TicketState, Words>> = {
  open: { fr: 'Ouvert', ar: 'مفتوحة', en: 'Open' },
  answered: { fr: 'Répondu', ar: 'تم الرد عليها', en: 'Answered' },
  awaiting_reply: { fr: 'En attente du client', ar: 'في انتظار العميل', en: 'Waiting for the customer' },
  on_hold: { fr: 'En pause', ar: 'معلّقة', en: 'On hold' },
  in_progress: { fr: 'En cours', ar: 'قيد المعالجة', en: 'In progress' },
  resolved: { fr: 'Résolu', ar: 'محلولة', en: 'Resolved' },
  closed: { fr: 'Clos', ar: 'مغلقة', en: 'Closed' },
};

const name = { fr: 'Nom', ar: 'الاسم', en: 'Name' };
const group = { label: { fr: 'Groupe', ar: 'الفريق', en: 'Group' }, format: { names: groupNames } };
const category = { label: { fr: 'Catégorie', ar: 'الفئة', en: 'Category' }, format: { names: categoryNames } };

export const stateFields = {
  state: { label: { fr: 'État', ar: 'الحالة', en: 'State' }, format: { words: states } },
} as const satisfies ChangedFields;

export const assignmentFields = {
  assigneeId: { label: { fr: 'Responsable', ar: 'المكلّف', en: 'Assignee' }, format: { names: colleagues } },
  groupId: group,
} as const satisfies ChangedFields;

export const categoryFields = { category } as const satisfies ChangedFields;
export const customerFields = {
  customer: { label: { fr: 'Client', ar: 'العميل', en: 'Customer' } },
} as const satisfies ChangedFields;
export const tagFields = {
  tags: { label: { fr: 'Étiquettes', ar: 'الوسوم', en: 'Tags' } },
} as const satisfies ChangedFields;

/** Of a category of customers: where their tickets go. */
export const categoryGroupFields = { groupId: group } as const satisfies ChangedFields;

/** Of a role: what of the tickets it reaches. */
export const reachFields = {
  every: { label: { fr: 'Tous les groupes', ar: 'كل المجموعات', en: 'Every group' } },
  groupIds: { label: { fr: 'Groupes', ar: 'المجموعات', en: 'Groups' }, format: { names: groupNames } },
  ungrouped: { label: { fr: 'Tickets sans groupe', ar: 'التذاكر بلا مجموعة', en: 'Tickets without a group' } },
} as const satisfies ChangedFields;

/** Of a category, a group, a mailbox or a canned reply. */
export const supportFields = {
  name: { label: name },
  names: { label: name, format: 'localised' },
  title: { label: { fr: 'Titre', ar: 'العنوان', en: 'Title' } },
  body: { label: { fr: 'Texte', ar: 'النص', en: 'Text' } },
  address: { label: { fr: 'Adresse', ar: 'العنوان', en: 'Address' } },
  position: { label: { fr: 'Position', ar: 'الترتيب', en: 'Position' } },
  memberIds: { label: { fr: 'Membres', ar: 'الأعضاء', en: 'Members' }, format: { names: colleagues } },
  groupId: group,
  isDefault: { label: { fr: 'Par défaut', ar: 'افتراضي', en: 'Default' } },
  disabled: { label: { fr: 'Hors service', ar: 'خارج الخدمة', en: 'Out of use' } },
  archived: { label: { fr: 'Archivé', ar: 'مؤرشف', en: 'Archived' } },
} as const satisfies ChangedFields;
