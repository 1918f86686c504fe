import { removed } from '@cm/kit/erasure';
import { type PersonalData, personalRows } from '@cm/kit/personal-data';

export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'approvals.requests',
    onErasure: removed,
    label: { fr: 'Actes soumis à approbation', ar: 'إجراءات خاضعة للموافقة', en: 'Acts that needed approval' },
    person: 'personId',
    columns: ['id', 'act', 'subjectLabel', 'askedAt', 'outcome', 'decidedAt'],
    key: 'id',
  }),
];
