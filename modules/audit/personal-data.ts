import { kept } from '@cm/kit/erasure';
import { type PersonalData, personalRows } from '@cm/kit/personal-data';

/** That something was done and when; what was done stands in the records themselves. */
export const personalData: readonly PersonalData[] = [
  personalRows({
    table: 'audit.entries',
    label: { fr: 'Journal des actions', ar: 'سجل العمليات', en: 'Log of acts' },
    person: { column: 'actor', prefix: 'customer:' },
    columns: ['eventId', 'name', 'subjectType', 'subjectId', 'occurredAt', 'position'],
    key: 'position',
    onErasure: kept({
      fr: 'La chaîne du journal ne se réécrit pas',
      ar: 'لا تعاد كتابة سلسلة السجل',
      en: 'The chain of the log is never rewritten',
    }),
  }),
];
