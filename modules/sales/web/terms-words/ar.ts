import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'steps.label': 'مراحل الطلب',
  'steps.next': 'متابعة',
  'steps.back': 'المرحلة السابقة',
  'step.terms': 'الشروط',
  'step.details': 'التحقق',
  'step.confirm': 'التأكيد',
  'step.terms.title': '1. اطّلع على الشروط',
  'step.details.title': '2. تحقق من التفاصيل',
  'step.confirm.title': '3. أكّد',
  'terms.title': 'الشروط العامة للبيع',
  'terms.agree': 'قرأت الشروط العامة للبيع وأقبلها',
  'details.checked': 'تحققت من العناصر والكميات والأسعار',
  'article.object.title': 'الموضوع',
  'article.object.text':
    'تنظم هذه الشروط الخدمات المكتتبة عبر الإنترنت أو بناءً على عرض سعر. الطلبية المسجلة وعرض السعر المقبول والفاتورة جزء منها.',
  'article.prices.title': 'الأسعار والرسوم',
  'article.prices.text':
    'الأسعار بالدينار الجزائري، مبيّنة دون رسوم وبكل الرسوم. يُطبق الرسم على القيمة المضافة الساري يوم الفاتورة. يُضاف حق الطابع إلى الدفع نقدًا.',
  'article.delivery.title': 'المصادقة والتشغيل',
  'article.delivery.text': 'تُصادق الطلبية بعد المراقبة ثم تُشغّل، وتتابع مراحلها في فضائك. يمكنك إلغاؤها ما لم تُصادق.',
  'article.payment.title': 'الفوترة والدفع',
  'article.payment.text':
    'تصدر فاتورة عند التسليم ثم عند كل أجل، وتُسدّد في التاريخ المدوّن عليها. قد يؤدي عدم التسديد إلى تعليق الخدمة بعد التذكير، ويعيدها التسديد.',
  'article.duration.title': 'المدة والإنهاء',
  'article.duration.text':
    'تسري الخدمة للفترة المختارة وتتجدد عند انتهائها. يمكنك طلب إنهائها في أي وقت عبر تذكرة، ويسري ذلك في نهاية الفترة المدفوعة.',
  'article.use.title': 'الاستعمال',
  'article.use.text':
    'لا تُستعمل الخدمة للإضرار بالغير أو مخالفة القانون. قد يُعلّق الاستعمال التعسفي فورًا مع بيان سبب الإجراء.',
  'article.data.title': 'المعطيات الشخصية',
  'article.data.text':
    'تُستعمل معطياتك لتنفيذ العقد واحترام القانون 18-07. يمكنك الاطلاع عليها وتصحيحها والاعتراض على استعمالها بمراسلتنا.',
  'article.complaints.title': 'الشكاوى',
  'article.complaints.text': 'افتح تذكرة: كل شكوى تتلقى ردًا كتابيًا. وعند عدم الاتفاق، تختص المحاكم الجزائرية.',
} as const satisfies Translation<typeof french, 'ar'>;
