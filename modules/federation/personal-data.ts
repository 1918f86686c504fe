import { removed } from '@cm/kit/erasure';
import { excusedRows, type PersonalData, personalRows } from '@cm/kit/personal-data';

export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'federation.identity_links',
    onErasure: removed,
    label: { fr: 'Connexions liées', ar: 'حسابات الدخول المرتبطة', en: 'Linked sign-ins' },
    person: 'userId',
    columns: ['id', 'subject', 'createdAt', 'lastUsedAt'],
    key: 'id',
  }),
  excusedRows({
    table: 'federation.provider_attempts',
    excused: 'sign-ins under way, for minutes; their end is a sign-in',
    person: 'userId',
    onErasure: removed,
  }),
];
