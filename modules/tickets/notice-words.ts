import type { NoticeWords } from '@cm/kit/notices';

export const ticketOpenedWords = {
  name: { fr: 'Nouveau ticket', ar: 'تذكرة جديدة', en: 'New ticket' },
  title: {
    fr: 'Nouveau ticket {{ number }} : {{ subject }}',
    ar: 'تذكرة جديدة {{ number }}: {{ subject }}',
    en: 'New ticket {{ number }}: {{ subject }}',
  },
  sample: { number: 'T-1042', subject: 'VPS inaccessible' },
} satisfies NoticeWords;

export const ticketRepliedWords = {
  name: { fr: 'Réponse du client', ar: 'رد العميل', en: 'Customer’s reply' },
  title: {
    fr: 'Le client a répondu à {{ number }} : {{ subject }}',
    ar: 'أجاب العميل على {{ number }}: {{ subject }}',
    en: 'The customer replied to {{ number }}: {{ subject }}',
  },
  sample: { number: 'T-1042', subject: 'VPS inaccessible' },
} satisfies NoticeWords;

export const ticketMentionWords = {
  name: { fr: 'Mention dans une note de ticket', ar: 'ذكر في ملاحظة على تذكرة', en: 'Mention in a ticket’s note' },
  title: {
    fr: 'Une note du ticket {{ number }} vous mentionne',
    ar: 'ملاحظة على التذكرة {{ number }} تذكرك',
    en: 'A note on ticket {{ number }} mentions you',
  },
  mail: {
    subject: {
      fr: 'Une note du ticket {{ number }} vous mentionne',
      ar: 'ملاحظة على التذكرة {{ number }} تذكرك',
      en: 'A note on ticket {{ number }} mentions you',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nUn collègue vous mentionne dans une note du ticket {{ number }}.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nذكرك زميل في ملاحظة على التذكرة {{ number }}.\n\n[action]',
      en: 'Hello {{ name }},\n\nA colleague mentions you in a note on ticket {{ number }}.\n\n[action]',
    },
    action: { fr: 'Voir le ticket', ar: 'عرض التذكرة', en: 'See the ticket' },
    automatic: true,
  },
  sample: { number: 'T-1042' },
} satisfies NoticeWords;

export const ticketAssignedWords = {
  name: { fr: 'Ticket confié', ar: 'إسناد تذكرة', en: 'Ticket assigned' },
  title: {
    fr: 'Le ticket {{ number }} vous est confié',
    ar: 'أُسندت إليك التذكرة {{ number }}',
    en: 'Ticket {{ number }} is yours now',
  },
  sample: { number: 'T-1042' },
} satisfies NoticeWords;

export const ticketAcknowledgedWords = {
  name: { fr: 'Accusé de réception', ar: 'إشعار بالاستلام', en: 'Acknowledgement' },
  mail: {
    subject: {
      fr: 'Nous avons bien reçu votre demande {{ number }}',
      ar: 'استلمنا طلبك {{ number }}',
      en: 'We have received your request {{ number }}',
    },
    body: {
      fr: 'Bonjour,\n\nVotre demande est enregistrée sous le numéro {{ number }}. Un membre de l’équipe vous répondra dès que possible.\n\nPour ajouter une précision, répondez simplement à ce message.',
      ar: 'مرحبا،\n\nسُجّل طلبك تحت الرقم {{ number }}، وسيجيبك أحد أعضاء الفريق في أقرب وقت.\n\nلإضافة توضيح، يكفي الرد على هذه الرسالة.',
      en: 'Hello,\n\nYour request is registered under the number {{ number }}. A member of the team will answer as soon as possible.\n\nTo add something, simply answer this message.',
    },
    action: null,
    automatic: true,
  },
  sample: { number: 'T-1042' },
} satisfies NoticeWords;

export const ticketAnsweredWords = {
  name: { fr: 'Réponse d’un agent', ar: 'رد أحد الأعوان', en: 'Agent’s answer' },
  title: { fr: 'Nous avons répondu à votre demande', ar: 'أجبنا على طلبك', en: 'We replied to your request' },
  detail: '{{ number }} · {{ subject }}',
  mail: {
    subject: {
      fr: '[{{ number }}] {{ subject }}',
      ar: '[{{ number }}] {{ subject }}',
      en: '[{{ number }}] {{ subject }}',
    },
    body: {
      fr: '[content]\n\nPour répondre, écrivez simplement au-dessus de ce message.\n\n[action]',
      ar: '[content]\n\nللرد، يكفي الكتابة فوق هذه الرسالة.\n\n[action]',
      en: '[content]\n\nTo answer, simply write above this message.\n\n[action]',
    },
    action: { fr: 'Voir la demande', ar: 'عرض الطلب', en: 'See the request' },
    automatic: false,
  },
  sample: { number: 'T-1042', subject: 'VPS inaccessible' },
} satisfies NoticeWords;

export const ticketResolvedWords = {
  name: { fr: 'Demande résolue', ar: 'حل الطلب', en: 'Request resolved' },
  title: { fr: 'Votre demande est résolue', ar: 'حُلّ طلبك', en: 'Your request is resolved' },
  detail: '{{ number }}',
  mail: {
    subject: {
      fr: '[{{ number }}] Votre demande est résolue',
      ar: '[{{ number }}] تم حل طلبك',
      en: '[{{ number }}] Your request is resolved',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nNous considérons votre demande {{ number }} comme résolue. Si quelque chose ne va pas encore, répondez-nous depuis votre espace : elle sera rouverte.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nنعتبر طلبك {{ number }} محلولا. إن بقي شيء غير سليم فأجبنا من فضائك وسيُعاد فتحه.\n\n[action]',
      en: 'Hello {{ name }},\n\nWe consider your request {{ number }} resolved. If something is still not right, answer from your space and it will be reopened.\n\n[action]',
    },
    action: { fr: 'Voir la demande', ar: 'عرض الطلب', en: 'See the request' },
    automatic: true,
  },
  sample: { number: 'T-1042' },
} satisfies NoticeWords;
