import type { MailTemplate } from '../mail-template.ts';

const see = { fr: 'Voir la demande', ar: 'عرض الطلب', en: 'See the request' };

export const ticketTemplates = [
  {
    key: 'ticket.acknowledged',
    class: 'tickets',
    automatic: true,
    name: { fr: 'Accusé de réception', ar: 'إشعار بالاستلام', en: 'Acknowledgement' },
    // Nothing of what a stranger wrote comes back to an address that may be forged.
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
    sample: { number: 'T-1042' },
  },
  {
    key: 'ticket.answered',
    class: 'tickets',
    automatic: false,
    name: { fr: 'Réponse d’un agent', ar: 'رد أحد الأعوان', en: 'Agent’s answer' },
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
    action: see,
    sample: { number: 'T-1042', subject: 'VPS inaccessible' },
  },
  {
    key: 'ticket.resolved',
    class: 'tickets',
    automatic: true,
    name: { fr: 'Demande résolue', ar: 'حل الطلب', en: 'Request resolved' },
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
    action: see,
    sample: { number: 'T-1042' },
  },
] as const satisfies readonly MailTemplate[];
