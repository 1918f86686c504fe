import type { Words } from '@cm/kit/i18n';
import type { z } from 'zod';
import type { peopleTold } from './register.ts';

export const yes: Words = { fr: 'oui', ar: 'نعم', en: 'yes' };

export const toldNames: Readonly<Record<z.infer<typeof peopleTold>, Words>> = {
  undecided: { fr: 'À décider', ar: 'لم يُقرَّر بعد', en: 'To be decided' },
  told: { fr: 'Informées', ar: 'تم إعلامهم', en: 'Told' },
  not_told: { fr: 'Non informées', ar: 'لم يتم إعلامهم', en: 'Not told' },
};

const people: Words = { fr: 'Personnes concernées', ar: 'الأشخاص المعنيون', en: 'People concerned' };
const data: Words = { fr: 'Données concernées', ar: 'المعطيات المعنية', en: 'Data concerned' };
const measures: Words = { fr: 'Mesures', ar: 'التدابير', en: 'Measures' };
const written: readonly Words[] = [
  { fr: 'Version', ar: 'النسخة', en: 'Version' },
  { fr: 'Écrite le', ar: 'حُررت في', en: 'Written on' },
  { fr: 'Par', ar: 'من طرف', en: 'By' },
];

/** The headings of the exported registers, in the order of their columns. */
export const activityHeadings: readonly Words[] = [
  { fr: 'Traitement', ar: 'المعالجة', en: 'Activity' },
  { fr: 'Finalité', ar: 'الغرض', en: 'Purpose' },
  people,
  data,
  { fr: 'Destinataires', ar: 'المرسل إليهم', en: 'Recipients' },
  { fr: 'Transferts à l’étranger', ar: 'النقل إلى الخارج', en: 'Transfers abroad' },
  { fr: 'Durée de conservation', ar: 'مدة الحفظ', en: 'Retention' },
  { fr: 'Mesures de sécurité', ar: 'تدابير الأمن', en: 'Security measures' },
  { fr: 'Référence ANPDP', ar: 'مرجع السلطة الوطنية', en: 'ANPDP reference' },
  { fr: 'Terminé', ar: 'منتهية', en: 'Ended' },
  ...written,
];

export const breachHeadings: readonly Words[] = [
  { fr: 'Violation', ar: 'الخرق', en: 'Breach' },
  { fr: 'Description', ar: 'الوصف', en: 'Description' },
  { fr: 'Découverte le', ar: 'اكتُشف في', en: 'Discovered on' },
  { fr: 'À notifier avant le', ar: 'آخر أجل للإخطار', en: 'To notify by' },
  { fr: 'Notifiée le', ar: 'تم الإخطار في', en: 'Notified on' },
  { fr: 'Référence de la notification', ar: 'مرجع الإخطار', en: 'Reference of the notification' },
  people,
  data,
  { fr: 'Conséquences', ar: 'العواقب', en: 'Consequences' },
  measures,
  { fr: 'Information des personnes', ar: 'إعلام الأشخاص', en: 'Telling the people' },
  { fr: 'Comment ou pourquoi', ar: 'كيف أو لماذا', en: 'How or why' },
  { fr: 'Close', ar: 'مغلق', en: 'Closed' },
  ...written,
];
