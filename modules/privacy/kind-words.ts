import type { Words } from '@cm/kit/i18n';
import type { DataRequestKind } from './data-request.ts';

/** What is asked for, in the middle of a sentence. */
export const kindWords: Readonly<Record<DataRequestKind, Words>> = {
  access: { fr: 'copie de mes données', ar: 'نسخة من معطياتي', en: 'a copy of my data' },
  rectification: { fr: 'rectification', ar: 'تصحيح المعطيات', en: 'a correction' },
  objection: { fr: 'opposition à un traitement', ar: 'الاعتراض على معالجة', en: 'an objection' },
  closing: { fr: 'clôture du compte', ar: 'إغلاق الحساب', en: 'closing of the account' },
  erasure: { fr: 'effacement', ar: 'محو المعطيات', en: 'erasure' },
};
