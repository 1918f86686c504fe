import { blanked, kept } from '@cm/kit/erasure';
import { type PersonalData, personalRows } from '@cm/kit/personal-data';
import { erasePayloads } from './erase-payloads.ts';
import { countHeldOf } from './payload.queries.ts';

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
  {
    table: 'audit.payloads',
    label: {
      fr: 'Ce que disent les entrées du journal',
      ar: 'ما تقوله قيود السجل',
      en: 'What the entries of the log tell',
    },
    excused: 'what happened, in the words of the day: the log of acts says that it did',
    erasing: {
      table: 'audit.payloads',
      onErasure: () => blanked({ payload: null, salt: null }),
      count: countHeldOf,
      erase: erasePayloads,
      stage: 'logs',
    },
  },
];
