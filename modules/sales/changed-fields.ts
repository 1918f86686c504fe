import type { ChangedFields } from '@cm/kit/changes';
import type { Words } from '@cm/kit/i18n';
import type { OrderState, StepState } from './order.ts';
import type { QuoteState } from './quote.ts';

const state = { fr: 'État', ar: 'الحالة', en: 'State' };

const quoteStates: Readonly<Record<QuoteState, Words>> = {
  draft: { fr: 'Brouillon', ar: 'مسودة', en: 'Draft' },
  sent: { fr: 'Envoyé', ar: 'مُرسل', en: 'Sent' },
  accepted: { fr: 'Accepté', ar: 'مقبول', en: 'Accepted' },
  declined: { fr: 'Décliné', ar: 'مرفوض', en: 'Declined' },
  expired: { fr: 'Expiré', ar: 'منتهي الصلاحية', en: 'Expired' },
  superseded: { fr: 'Remplacé', ar: 'مُستبدل', en: 'Superseded' },
};

const orderStates: Readonly<Record<OrderState, Words>> = {
  requested: { fr: 'Demandée', ar: 'مطلوبة', en: 'Requested' },
  validated: { fr: 'Validée', ar: 'مصادق عليها', en: 'Validated' },
  in_progress: { fr: 'En cours', ar: 'قيد التنفيذ', en: 'In progress' },
  delivered: { fr: 'Livrée', ar: 'مسلّمة', en: 'Delivered' },
  cancelled: { fr: 'Annulée', ar: 'ملغاة', en: 'Cancelled' },
};

const stepStates: Readonly<Record<StepState, Words>> = {
  pending: { fr: 'À faire', ar: 'للإنجاز', en: 'To do' },
  done: { fr: 'Fait', ar: 'أُنجز', en: 'Done' },
  failed: { fr: 'Échouée', ar: 'فاشلة', en: 'Failed' },
  skipped: { fr: 'Passée', ar: 'متجاوزة', en: 'Skipped' },
};

export const quoteStateFields = {
  state: { label: state, format: { words: quoteStates } },
} as const satisfies ChangedFields;

export const orderStateFields = {
  state: { label: state, format: { words: orderStates }, toCustomer: 'portal.orders' },
} as const satisfies ChangedFields;

export const stepFields = {
  step: { label: { fr: 'Étape', ar: 'المرحلة', en: 'Step' }, format: { words: stepStates } },
} as const satisfies ChangedFields;

export const quoteAmountFields = {
  ht: { label: { fr: 'Montant HT', ar: 'المبلغ خارج الرسم', en: 'Before tax' }, format: 'money' },
  ttc: { label: { fr: 'Montant TTC', ar: 'المبلغ شامل الرسوم', en: 'Total' }, format: 'money' },
} as const satisfies ChangedFields;

export const cartFields = {
  lines: { label: { fr: 'Lignes', ar: 'الأسطر', en: 'Lines' } },
} as const satisfies ChangedFields;
