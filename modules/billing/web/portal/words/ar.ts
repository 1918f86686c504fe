import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'nav.invoices': 'الفواتير',
  'action.print': 'طباعة',
  'billing.sections': 'الفواتير والدفعات',
  'invoices.issued': 'صدرت في',
  'invoices.due': 'أجل التسديد',
  'invoices.balance': 'الباقي',
  'invoices.empty': 'لا فواتير',
  'invoices.emptyText': 'ستظهر فواتيرك هنا وتُحمّل بصيغة PDF.',
  'invoice.title': 'الفاتورة {{number}}',
  'invoice.toPay': '{{amount}} للتسديد قبل {{date}}',
  'invoice.late': '{{amount}} للتسديد، انقضى الأجل منذ {{date}}',
  'invoice.howToPay':
    'بالتحويل أو الشيك أو الدفع في الحساب البريدي الجاري أو في الشباك، مع ذكر الرقم {{number}}. المعلومات البنكية مدونة في ملف PDF.',
  'invoice.cash': 'نقدًا، يُضاف حق الطابع {{duty}} فيصبح المبلغ {{amount}}',
  'balance.owed': 'الباقي للتسديد',
  'balance.overdue': 'منها متأخر',
  'balance.credit': 'رصيدك الدائن',
  'payments.title': 'الدفعات',
  'payments.receipt': 'الوصل',
  'payments.received': 'استُلم في',
  'payments.mode': 'طريقة الدفع',
  'payments.for': 'مقابل',
  'payments.amount': 'المبلغ',
  'payments.empty': 'لا دفعات',
  'payments.emptyText': 'سيظهر هنا كل تسديد مستلم مع رقم وصله.',
  'creditNotes.title': 'الإشعارات الدائنة',
} as const satisfies Translation<typeof french, 'ar'>;
