import type { SettingWords } from '@cm/kit/settings';

export const sendingWords = {
  '': {
    label: { fr: 'Codes par SMS', ar: 'رموز برسائل قصيرة', en: 'Codes by text message' },
    help: {
      fr: 'Les clients qui ont une application ou une clé d’accès peuvent ajouter un numéro de téléphone, en secours. Un SMS protège moins qu’une application : il peut être détourné. Le personnel n’en reçoit pas.',
      ar: 'يمكن للعملاء الذين لديهم تطبيق أو مفتاح مرور إضافة رقم هاتف احتياطا. الرسالة القصيرة أقل حماية من التطبيق: يمكن اعتراضها. ولا يتلقاها الموظفون.',
      en: 'Customers who have an authenticator or a passkey may add a telephone number to fall back on. A text message protects less than an application: it can be intercepted. The staff gets none.',
    },
  },
  on: {
    label: { fr: 'Envoyer des codes par SMS', ar: 'إرسال الرموز برسائل قصيرة', en: 'Send codes by text message' },
    help: {
      fr: 'Il faut un service d’envoi, réglé par l’exploitant (variable SMS).',
      ar: 'يلزم مزود إرسال يضبطه مشغل الخادم (المتغير SMS).',
      en: 'A sending service is needed, set by whoever runs the server (variable SMS).',
    },
  },
  countries: {
    label: { fr: 'Pays autorisés', ar: 'البلدان المسموح بها', en: 'Countries allowed' },
    help: {
      fr: 'Indicatifs, sans le plus : 213 pour l’Algérie. Aucun SMS ne part vers un autre.',
      ar: 'رموز النداء الدولي دون علامة زائد: 213 للجزائر. لا ترسل أي رسالة إلى غيرها.',
      en: 'Dial codes without the plus: 213 for Algeria. No message leaves for another.',
    },
  },
  'countries/*': { label: { fr: 'Indicatif', ar: 'رمز النداء', en: 'Dial code' } },
  price: {
    label: { fr: 'Prix d’un SMS', ar: 'سعر الرسالة', en: 'Price of a message' },
    unit: 'money',
    help: {
      fr: 'Ce que le service facture, pour compter la dépense.',
      ar: 'ما يفوتره المزود، لحساب الإنفاق.',
      en: 'What the service charges, to count what is spent.',
    },
  },
  dailyBudget: {
    label: { fr: 'Budget par jour', ar: 'الميزانية اليومية', en: 'Budget per day' },
    unit: 'money',
    help: {
      fr: 'Au-delà, plus aucun SMS ne part ce jour-là. Une alerte vient à 50, 80 et 100 %.',
      ar: 'بعد ذلك لا ترسل أي رسالة في ذلك اليوم. يأتي تنبيه عند 50 و80 و100 ٪.',
      en: 'Beyond it no message leaves that day. An alert comes at 50, 80 and 100 %.',
    },
  },
  prefixPerDay: {
    label: { fr: 'SMS par préfixe et par jour', ar: 'رسائل لكل بادئة في اليوم', en: 'Messages per prefix and day' },
    help: {
      fr: 'Un préfixe : les six premiers chiffres du numéro, indicatif compris.',
      ar: 'البادئة: أول ستة أرقام من الرقم مع رمز النداء.',
      en: 'A prefix: the first six digits of the number with its dial code.',
    },
  },
  countryPerDay: {
    label: { fr: 'SMS par pays et par jour', ar: 'رسائل لكل بلد في اليوم', en: 'Messages per country and day' },
  },
} satisfies SettingWords;
