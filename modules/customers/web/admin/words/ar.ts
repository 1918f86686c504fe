import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'organisation.customer-categories': 'فئات العملاء',
  'categories.empty': 'لا توجد فئات',
  'categories.customerEmpty': 'تُستعمل الفئات لتصنيف العملاء.',
  'categories.add': 'إضافة فئة',
  'categories.arabic': 'بالعربية',
  'categories.english': 'بالإنجليزية',
  'categories.untranslated': 'غير مترجم',
  'categories.position': 'الترتيب',
  'categories.positionHint': 'الأعداد الأصغر تأتي أولا.',
  'rules.column': 'القواعد',
  'rules.none': 'كسائر العملاء',
  'rules.change': 'القواعد…',
  'rules.changeOf': 'القواعد… {{name}}',
  'rules.title': 'ما تغيّره «{{name}}»',
  'rules.text':
    'تسري منذ الحفظ على ما يُسعَّر أو يُطلب أو يصدر بعده. وما سبق ذلك لا يتغير. والفئة المؤرشفة تظل سارية على العملاء الذين يحملونها.',
  'rules.paymentDays': 'أجل الدفع بالأيام',
  'rules.paymentDaysHint':
    'من إصدار الفاتورة إلى استحقاقها. الأجل المكتوب في المسودة يسبقه؛ وإن تُرك فارغا فأجل الإعدادات.',
  'rules.days_zero': 'الدفع فورا',
  'rules.days_one': 'يوم واحد للدفع',
  'rules.days_two': 'يومان للدفع',
  'rules.days_few': '{{count}} أيام للدفع',
  'rules.days_many': '{{count}} يوما للدفع',
  'rules.days_other': '{{count}} يوم للدفع',
  'rules.kyc': 'التحقق من الهوية قبل الطلب',
  'rules.kycHint': 'يسبق إعداد المتعامل. والمنتج الذي يشترط التحقق يشترطه دائما.',
  'rules.kyc.setting': 'كما يقول إعداد المتعامل',
  'rules.kyc.required': 'التحقق مشترط',
  'rules.discount': 'تخفيض على الكتالوج',
  'rules.discountHint':
    'يُخصم من صيغ الكتالوج وخياراته ومصاريفه قبل الرسوم. ويقرأ العميل سببه واسم الفئة على أسعاره وعروضه وطلبياته. ولا يحتاج إلى موافقة؛ وإن تُرك فارغا فلا تخفيض.',
  'rules.discountOf': 'تخفيض {{share}}',
  'rules.kyc.not_required': 'التحقق غير مشترط',
  'silenced.line': 'رسائل لا تُرسل: {{classes}}',
  'silenced.change': 'الرسائل…',
  'silenced.changeOf': 'الرسائل… {{name}}',
  'silenced.title': 'رسائل «{{name}}»',
  'silenced.text':
    'منذ الحفظ لا يستلم عملاء هذه الفئة بالبريد الإلكتروني رسائل الخانات المؤشَّرة، ولا تستلمها عناوين التواصل الخاصة بهم. وكل ما عداها يُرسل دائما: عروض الأسعار والفواتير والردود ورسائل الأمان. ومن له حساب يجد الرسالة في إشعارات البوابة، ويقرأ في تفضيلاته أنها لا تُرسل. والفئة المؤرشفة تظل سارية.',
  'silenced.label': 'لا تُرسل',
} as const satisfies Translation<typeof french, 'ar'>;
