import type { NoticeWords } from '@cm/kit/notices';

const action = { fr: 'Voir les SMS', ar: 'عرض الرسائل القصيرة', en: 'See text messages' };

export const budgetReachedWords = {
  name: { fr: 'Budget de SMS atteint', ar: 'بلوغ ميزانية الرسائل القصيرة', en: 'Budget of text messages reached' },
  title: {
    fr: 'SMS : {{ percent }} pour cent du budget du jour',
    ar: 'الرسائل القصيرة: {{ percent }} بالمئة من ميزانية اليوم',
    en: 'Text messages: {{ percent }} per cent of the day’s budget',
  },
  detail: '',
  mail: {
    subject: {
      fr: 'SMS : {{ percent }} pour cent du budget du jour',
      ar: 'الرسائل القصيرة: {{ percent }} بالمئة من ميزانية اليوم',
      en: 'Text messages: {{ percent }} per cent of the day’s budget',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\n{% if percent == 100 %}Le budget de SMS du jour est épuisé : plus aucun code ne part par SMS jusqu’à demain. Les clients entrent avec leur application, leur clé d’accès ou un code de secours.{% else %}{{ percent }} pour cent du budget de SMS du jour est dépensé.{% endif %}\n\nSi ce n’est pas habituel, regardez quels numéros sont demandés.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\n{% if percent == 100 %}نفدت ميزانية الرسائل القصيرة لهذا اليوم: لن يرسل أي رمز برسالة قصيرة حتى الغد. يدخل العملاء بتطبيقهم أو بمفتاح المرور أو برمز استرجاع.{% else %}أُنفق {{ percent }} بالمئة من ميزانية الرسائل القصيرة لهذا اليوم.{% endif %}\n\nإن لم يكن ذلك معتادا فانظر أي الأرقام تُطلب.\n\n[action]',
      en: 'Hello {{ name }},\n\n{% if percent == 100 %}The day’s budget of text messages is used up: no code leaves by text message until tomorrow. Customers enter with their authenticator, their passkey or a recovery code.{% else %}{{ percent }} per cent of the day’s budget of text messages is spent.{% endif %}\n\nIf this is not usual, look at which numbers are asked for.\n\n[action]',
    },
    action,
    automatic: true,
  },
  sample: { percent: 80 },
} satisfies NoticeWords;

export const prefixBlockedWords = {
  name: { fr: 'Préfixe de SMS bloqué', ar: 'حظر بادئة للرسائل القصيرة', en: 'Prefix of text messages blocked' },
  title: {
    fr: 'SMS : le préfixe {{ prefix }} est bloqué',
    ar: 'الرسائل القصيرة: حُظرت البادئة {{ prefix }}',
    en: 'Text messages: the prefix {{ prefix }} is blocked',
  },
  detail: '',
  mail: {
    subject: {
      fr: 'SMS : le préfixe {{ prefix }} est bloqué',
      ar: 'الرسائل القصيرة: حُظرت البادئة {{ prefix }}',
      en: 'Text messages: the prefix {{ prefix }} is blocked',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nDes {{ sent }} derniers codes envoyés aux numéros en {{ prefix }}, {{ verified }} ont servi. C’est la marque d’une fraude aux SMS : plus aucun ne part vers ces numéros.\n\nSi vous savez pourquoi, débloquez le préfixe.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nمن آخر {{ sent }} رمزا أُرسلت إلى الأرقام التي تبدأ بـ {{ prefix }} استُعمل {{ verified }}. هذه علامة احتيال بالرسائل القصيرة: لن يرسل شيء بعد الآن إلى هذه الأرقام.\n\nإن كنت تعرف السبب فارفع حظر البادئة.\n\n[action]',
      en: 'Hello {{ name }},\n\nOf the last {{ sent }} codes sent to numbers in {{ prefix }}, {{ verified }} were used. This is the mark of text message fraud: none leaves for these numbers any more.\n\nIf you know why, let the prefix through again.\n\n[action]',
    },
    action,
    automatic: true,
  },
  sample: { prefix: '+213551', sent: 50, verified: 3 },
} satisfies NoticeWords;
