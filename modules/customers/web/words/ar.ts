import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'kyc.draft': 'للاستكمال',
  'kyc.submitted': 'مُرسل',
  'kyc.in_review': 'قيد الدراسة',
  'kyc.approved': 'مقبول',
  'kyc.rejected': 'مرفوض',
  'kyc.expired': 'منتهي الصلاحية',
  'document.missing': 'مطلوبة',
  'document.provided': 'مقدّمة',
  'document.verified': 'مُتحقق منها',
  'document.rejected': 'مرفوضة',
  'customer.prospect': 'عميل محتمل',
  'customer.pending': 'في الانتظار',
  'customer.active': 'نشط',
  'customer.suspended': 'معلّق',
  'customer.closed': 'مغلق',
  'customer.anonymised': 'مجهول الهوية',
  'customerKind.individual': 'فرد',
  'customerKind.company': 'مؤسسة',
  'customerKind.public_body': 'هيئة عمومية',
  'customerKind.association': 'جمعية',
} as const satisfies Translation<typeof french, 'ar'>;
