import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'record.log': 'سجل التدقيق',
  'nav.home': 'الرئيسية',
  'home.hello': 'مرحبا {{name}}',
  'home.today': 'عملي اليوم',
  'home.nothing': 'لا شيء في الانتظار',
  'home.nothingText': 'عالجت كل ما يخصك. ما يستجد سيظهر هنا.',
  'home.ticketsForMe': 'تذاكر في انتظاري',
  'home.ticketsUnassigned': 'تذاكر بلا مسؤول',
  'home.kycToReview': 'ملفات تحقق للدراسة',
  'home.quotesToPrice': 'عروض أسعار للتسعير',
  'home.ordersToValidate': 'طلبيات للمصادقة',
  'home.invoicesOverdue': 'فواتير متأخرة',
  'home.myTickets': 'تذاكري',
  'home.noTickets': 'لا توجد تذاكر مسندة إليك',
} as const satisfies Translation<typeof french, 'ar'>;
