import type { MailTemplate } from '../mail-template.ts';

const see = { fr: 'Voir le service', ar: 'عرض الخدمة', en: 'See the service' };
const sample = { number: 'S-1007', designation: 'VPS Pro 4 Go' };

export const serviceTemplates = [
  {
    key: 'service.activated',
    class: 'services',
    automatic: true,
    name: { fr: 'Service activé', ar: 'تفعيل الخدمة', en: 'Service activated' },
    subject: {
      fr: 'Votre service {{ designation }} est actif',
      ar: 'خدمتك {{ designation }} مفعّلة',
      en: 'Your service {{ designation }} is active',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\n{{ designation }} ({{ number }}) est prêt. Prochain renouvellement : le {{ renewal }}.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nالخدمة {{ designation }} ({{ number }}) جاهزة. التجديد القادم: {{ renewal }}.\n\n[action]',
      en: 'Hello {{ name }},\n\n{{ designation }} ({{ number }}) is ready. Next renewal: {{ renewal }}.\n\n[action]',
    },
    action: see,
    sample: { ...sample, renewal: '2 avril 2026' },
  },
  {
    key: 'service.suspended',
    class: 'services',
    automatic: true,
    name: { fr: 'Service suspendu', ar: 'تعليق الخدمة', en: 'Service suspended' },
    subject: {
      fr: 'Votre service {{ designation }} est suspendu',
      ar: 'تم تعليق خدمتك {{ designation }}',
      en: 'Your service {{ designation }} is suspended',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\n{{ designation }} ({{ number }}) est suspendu{% case reason %}{% when "non_payment" %} parce qu’une facture reste à payer. Il reprendra de lui-même dès le paiement reçu.{% when "abuse" %} à la suite d’un signalement d’usage abusif. Écrivez-nous pour que nous regardions cela ensemble.{% when "customer_request" %} à votre demande.{% else %}. Écrivez-nous pour en savoir plus.{% endcase %}\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nتم تعليق الخدمة {{ designation }} ({{ number }}){% case reason %}{% when "non_payment" %} لأن فاتورة لم تُسدَّد بعد. ستعود تلقائيا فور استلام الدفع.{% when "abuse" %} بعد بلاغ عن استعمال تعسفي. راسلنا لننظر في الأمر معا.{% when "customer_request" %} بناء على طلبك.{% else %}. راسلنا لمعرفة المزيد.{% endcase %}\n\n[action]',
      en: 'Hello {{ name }},\n\n{{ designation }} ({{ number }}) is suspended{% case reason %}{% when "non_payment" %} because an invoice is still to be paid. It will resume by itself once the payment is received.{% when "abuse" %} after a report of abuse. Write to us so that we can look into it together.{% when "customer_request" %} at your request.{% else %}. Write to us to know more.{% endcase %}\n\n[action]',
    },
    action: see,
    sample: { ...sample, reason: 'non_payment' },
  },
  {
    key: 'service.resumed',
    class: 'services',
    automatic: true,
    name: { fr: 'Service rétabli', ar: 'استئناف الخدمة', en: 'Service resumed' },
    subject: {
      fr: 'Votre service {{ designation }} est rétabli',
      ar: 'عادت خدمتك {{ designation }}',
      en: 'Your service {{ designation }} is back',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\n{{ designation }} ({{ number }}) fonctionne de nouveau. Merci de votre patience.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nالخدمة {{ designation }} ({{ number }}) تعمل من جديد. شكرا على صبرك.\n\n[action]',
      en: 'Hello {{ name }},\n\n{{ designation }} ({{ number }}) works again. Thank you for your patience.\n\n[action]',
    },
    action: see,
    sample,
  },
  {
    key: 'service.terminated',
    class: 'services',
    automatic: true,
    name: { fr: 'Service résilié', ar: 'إنهاء الخدمة', en: 'Service terminated' },
    subject: {
      fr: 'Votre service {{ designation }} a pris fin',
      ar: 'انتهت خدمتك {{ designation }}',
      en: 'Your service {{ designation }} has ended',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\n{{ designation }} ({{ number }}) a pris fin le {{ on }}. Merci d’avoir été des nôtres ; vous serez toujours le bienvenu.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nانتهت الخدمة {{ designation }} ({{ number }}) في {{ on }}. شكرا لأنك كنت معنا، ومرحبا بك دائما.\n\n[action]',
      en: 'Hello {{ name }},\n\n{{ designation }} ({{ number }}) ended on {{ on }}. Thank you for having been with us; you will always be welcome.\n\n[action]',
    },
    action: see,
    sample: { ...sample, on: '2 avril 2026' },
  },
] as const satisfies readonly MailTemplate[];
