import type { NoticeWords } from '@cm/kit/notices';

export const serviceActivatedWords = {
  name: { fr: 'Service activé', ar: 'تفعيل الخدمة', en: 'Service activated' },
  title: { fr: 'Un service est actif', ar: 'خدمة مفعّلة', en: 'A service is active' },
  detail: '{{ number }} · {{ designation }}',
  mail: {
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
    action: { fr: 'Voir le service', ar: 'عرض الخدمة', en: 'See the service' },
    automatic: true,
  },
  sample: { number: 'S-1007', designation: 'VPS Pro 4 Go', renewal: { day: '2026-04-02' } },
} satisfies NoticeWords;

export const serviceSuspendedWords = {
  name: { fr: 'Service suspendu', ar: 'تعليق الخدمة', en: 'Service suspended' },
  title: { fr: 'Un service est suspendu', ar: 'خدمة معلّقة', en: 'A service is suspended' },
  detail: '{{ number }} · {{ designation }}',
  mail: {
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
    action: { fr: 'Voir le service', ar: 'عرض الخدمة', en: 'See the service' },
    automatic: true,
  },
  sample: { number: 'S-1007', designation: 'VPS Pro 4 Go', reason: 'non_payment' },
} satisfies NoticeWords;

export const serviceResumedWords = {
  name: { fr: 'Service rétabli', ar: 'استئناف الخدمة', en: 'Service resumed' },
  title: { fr: 'Un service est rétabli', ar: 'عادت خدمة', en: 'A service is back' },
  detail: '{{ number }} · {{ designation }}',
  mail: {
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
    action: { fr: 'Voir le service', ar: 'عرض الخدمة', en: 'See the service' },
    automatic: true,
  },
  sample: { number: 'S-1007', designation: 'VPS Pro 4 Go' },
} satisfies NoticeWords;

export const serviceTerminatedWords = {
  name: { fr: 'Service résilié', ar: 'إنهاء الخدمة', en: 'Service terminated' },
  title: { fr: 'Un service a pris fin', ar: 'انتهت خدمة', en: 'A service has ended' },
  detail: '{{ number }} · {{ designation }}',
  mail: {
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
    action: { fr: 'Voir le service', ar: 'عرض الخدمة', en: 'See the service' },
    automatic: true,
  },
  sample: { number: 'S-1007', designation: 'VPS Pro 4 Go', on: { day: '2026-04-02' } },
} satisfies NoticeWords;
