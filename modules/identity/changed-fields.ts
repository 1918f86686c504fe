import type { ChangedFields, NamesOf } from '@cm/kit/changes';
import { rolesByKey } from './roles.queries.ts';

const roleNames: NamesOf = async (ctx, keys) =>
  new Map((await rolesByKey(ctx.db, keys)).map(({ key, name: { fr, ar = fr, en = fr } }) => [key, { fr, ar, en }]));

const name = { fr: 'Nom', ar: 'الاسم', en: 'Name' };
const email = { fr: 'E-mail', ar: 'البريد الإلكتروني', en: 'E-mail' };

export const personFields = {
  name: { label: name },
  phone: { label: { fr: 'Téléphone', ar: 'الهاتف', en: 'Phone' } },
  locale: { label: { fr: 'Langue', ar: 'اللغة', en: 'Language' }, format: 'language' },
} as const satisfies ChangedFields;

export const emailFields = { email: { label: email } } as const satisfies ChangedFields;

export const networkFields = {
  networks: { label: { fr: 'Réseaux autorisés', ar: 'الشبكات المسموح بها', en: 'Allowed networks' } },
} as const satisfies ChangedFields;

export const roleListFields = {
  roles: { label: { fr: 'Rôles', ar: 'الأدوار', en: 'Roles' }, format: { names: roleNames } },
} as const satisfies ChangedFields;

export const permissionFields = {
  permissions: { label: { fr: 'Permissions', ar: 'الصلاحيات', en: 'Permissions' }, format: 'right' },
} as const satisfies ChangedFields;

export const roleNameFields = { name: { label: name } } as const satisfies ChangedFields;
