import type { catalogue as fr } from './fr.ts';

export const catalogue = {
  'offer.text': 'كلمة مرورك هي الحماية الوحيدة لحسابك: أضف تطبيق مصادقة أو مفتاح مرور.',
  'offer.add': 'إضافة',
  'offer.decline': 'عدم الاقتراح مجددا',
} as const satisfies Record<keyof typeof fr, string>;
