import type { MailTemplate } from '../mail-template.ts';

const follow = { fr: 'Suivre la commande', ar: 'متابعة الطلبية', en: 'Follow the order' };

export const orderTemplates = [
  {
    key: 'quote.sent',
    class: 'orders',
    automatic: true,
    name: { fr: 'Envoi d’un devis', ar: 'إرسال عرض سعر', en: 'Quote sent' },
    subject: { fr: 'Votre devis {{ number }}', ar: 'عرض السعر {{ number }}', en: 'Your quote {{ number }}' },
    body: {
      fr: 'Bonjour {{ name }},\n\nVoici votre devis {{ number }}, d’un montant de {{ amount }} TTC. Il est joint à ce message et reste valable jusqu’au {{ until }}.\n\nVous pouvez l’accepter ou le décliner en ligne.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nإليك عرض السعر {{ number }} بمبلغ {{ amount }} شامل الرسوم. تجده مرفقا بهذه الرسالة وهو صالح إلى غاية {{ until }}.\n\nيمكنك قبوله أو رفضه عبر الإنترنت.\n\n[action]',
      en: 'Hello {{ name }},\n\nHere is your quote {{ number }} for {{ amount }} including tax. It is attached to this message and stays valid until {{ until }}.\n\nYou can accept or decline it online.\n\n[action]',
    },
    action: { fr: 'Voir le devis', ar: 'عرض السعر', en: 'See the quote' },
    sample: { number: 'DEV-2026-000012', amount: '119 000,00 DA', until: '31 mars 2026' },
  },
  {
    key: 'order.requested',
    class: 'orders',
    automatic: true,
    name: { fr: 'Commande reçue', ar: 'استلام الطلبية', en: 'Order received' },
    subject: {
      fr: 'Commande {{ number }} bien reçue',
      ar: 'استلمنا الطلبية {{ number }}',
      en: 'Order {{ number }} received',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nMerci. Votre commande {{ number }}, d’un montant de {{ amount }} TTC, est enregistrée. Nous la vérifions et vous tenons au courant à chaque étape.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nشكرا لك. سُجّلت طلبيتك {{ number }} بمبلغ {{ amount }} شامل الرسوم. نتحقق منها ونبقيك على اطلاع في كل مرحلة.\n\n[action]',
      en: 'Hello {{ name }},\n\nThank you. Your order {{ number }} for {{ amount }} including tax is registered. We are checking it and will keep you posted at each step.\n\n[action]',
    },
    action: follow,
    sample: { number: 'CMD-2026-000031', amount: '119 000,00 DA' },
  },
  {
    key: 'order.validated',
    class: 'orders',
    automatic: true,
    name: { fr: 'Commande validée', ar: 'قبول الطلبية', en: 'Order validated' },
    subject: {
      fr: 'Commande {{ number }} validée',
      ar: 'تم قبول الطلبية {{ number }}',
      en: 'Order {{ number }} validated',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nVotre commande {{ number }} est validée. Sa préparation va commencer.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nتم قبول طلبيتك {{ number }}، وسيبدأ تحضيرها.\n\n[action]',
      en: 'Hello {{ name }},\n\nYour order {{ number }} is validated. Its preparation is about to begin.\n\n[action]',
    },
    action: follow,
    sample: { number: 'CMD-2026-000031' },
  },
  {
    key: 'order.started',
    class: 'orders',
    automatic: true,
    name: { fr: 'Commande en préparation', ar: 'تحضير الطلبية', en: 'Order in progress' },
    subject: {
      fr: 'Commande {{ number }} en préparation',
      ar: 'الطلبية {{ number }} قيد التحضير',
      en: 'Order {{ number }} in progress',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nNos équipes préparent votre commande {{ number }}. Vous serez prévenu dès sa livraison.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nتحضّر فرقنا طلبيتك {{ number }}، وسنعلمك فور تسليمها.\n\n[action]',
      en: 'Hello {{ name }},\n\nOur teams are preparing your order {{ number }}. You will be told as soon as it is delivered.\n\n[action]',
    },
    action: follow,
    sample: { number: 'CMD-2026-000031' },
  },
  {
    key: 'order.delivered',
    class: 'orders',
    automatic: true,
    name: { fr: 'Commande livrée', ar: 'تسليم الطلبية', en: 'Order delivered' },
    subject: {
      fr: 'Commande {{ number }} livrée',
      ar: 'تم تسليم الطلبية {{ number }}',
      en: 'Order {{ number }} delivered',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nVotre commande {{ number }} est livrée. Merci de votre confiance.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nتم تسليم طلبيتك {{ number }}. شكرا على ثقتك.\n\n[action]',
      en: 'Hello {{ name }},\n\nYour order {{ number }} is delivered. Thank you for your trust.\n\n[action]',
    },
    action: { fr: 'Voir la commande', ar: 'عرض الطلبية', en: 'See the order' },
    sample: { number: 'CMD-2026-000031' },
  },
  {
    key: 'order.cancelled',
    class: 'orders',
    automatic: true,
    name: { fr: 'Commande annulée', ar: 'إلغاء الطلبية', en: 'Order cancelled' },
    subject: {
      fr: 'Commande {{ number }} annulée',
      ar: 'تم إلغاء الطلبية {{ number }}',
      en: 'Order {{ number }} cancelled',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nVotre commande {{ number }} a été annulée. Motif : {{ reason }}\n\nUne question ? Écrivez-nous depuis votre espace.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nأُلغيت طلبيتك {{ number }}. السبب: {{ reason }}\n\nهل من سؤال؟ راسلنا من فضائك.\n\n[action]',
      en: 'Hello {{ name }},\n\nYour order {{ number }} was cancelled. Reason: {{ reason }}\n\nAny question? Write to us from your space.\n\n[action]',
    },
    action: { fr: 'Voir la commande', ar: 'عرض الطلبية', en: 'See the order' },
    sample: { number: 'CMD-2026-000031', reason: 'Commande en double.' },
  },
] as const satisfies readonly MailTemplate[];
