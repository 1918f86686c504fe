import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'notification.other': 'معلومة جديدة',
  'notifications.title': 'الإشعارات',
  'notifications.readAll': 'تعليم الكل كمقروء',
  'notifications.preferences': 'التفضيلات',
  'notifications.unread': 'غير مقروءة',
  'notifications.new': 'غير مقروء:',
  'notifications.empty': 'لا إشعارات',
  'notifications.allRead': 'قُرئ كل شيء',
  'notifications.emptyText': 'ستُعلم هنا بالردود وعروض الأسعار والطلبيات والفواتير.',
  'preferences.title': 'الرسائل الإلكترونية',
  'preferences.hint': 'اختر ما يُرسل إليك. رسائل أمان حسابك تُرسل دائمًا.',
  'preferences.tickets': 'التذاكر',
  'preferencesHint.tickets': 'الردود وتغيّر الحالة.',
  'preferences.orders': 'عروض الأسعار والطلبيات',
  'preferencesHint.orders': 'عروض الأسعار المستلمة ومراحل طلبياتك.',
  'preferences.services': 'الخدمات',
  'preferencesHint.services': 'التفعيل والتعليق ونهاية الخدمة.',
  'preferences.billing': 'الفواتير',
  'preferencesHint.billing': 'الفواتير والتذكيرات والوصولات.',
  'preferences.account': 'الحساب',
  'preferencesHint.account': 'التحقق وجهات الاتصال.',
} as const satisfies Translation<typeof french, 'ar'>;
