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
  'preferences.hint': 'اختر ما يُرسل إليك. رسائل أمان حسابك تُرسل دائمًا.',
  'preferences.silenced':
    'بالنسبة إلى {{customers}}، لا نرسل هذه الرسائل مهما كان اختيارك: {{notices}}. وما يعنيك منها يبقى في إشعاراتك.',
} as const satisfies Translation<typeof french, 'ar'>;
