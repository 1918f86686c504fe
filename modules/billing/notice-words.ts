import type { NoticeWords } from '@cm/kit/notices';

export const invoiceIssuedWords = {
  name: { fr: 'Nouvelle facture', ar: 'فاتورة جديدة', en: 'New invoice' },
  title: { fr: 'Nouvelle facture', ar: 'فاتورة جديدة', en: 'New invoice' },
  detail: '{{ number }}',
  mail: {
    subject: { fr: 'Votre facture {{ number }}', ar: 'فاتورتك {{ number }}', en: 'Your invoice {{ number }}' },
    body: {
      fr: 'Bonjour {{ name }},\n\nVotre facture {{ number }}, d’un montant de {{ amount }} TTC, est jointe à ce message. Elle est à régler avant le {{ due }}.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nتجد مرفقة بهذه الرسالة فاتورتك {{ number }} بمبلغ {{ amount }} شامل الرسوم، وتُسدَّد قبل {{ due }}.\n\n[action]',
      en: 'Hello {{ name }},\n\nYour invoice {{ number }} for {{ amount }} including tax is attached to this message. It is due by {{ due }}.\n\n[action]',
    },
    action: { fr: 'Voir la facture', ar: 'عرض الفاتورة', en: 'See the invoice' },
    automatic: true,
  },
  sample: { number: 'FAC-2026-000123', amount: { amount: 11_900_000, currency: 'DZD' }, due: { day: '2026-04-01' } },
} satisfies NoticeWords;

export const invoiceOverdueWords = {
  name: { fr: 'Facture en retard', ar: 'فاتورة متأخرة', en: 'Invoice overdue' },
  title: { fr: 'Une facture est à régler', ar: 'فاتورة للتسديد', en: 'An invoice is due' },
  detail: '{{ number }} · {{ balance }}',
  mail: {
    subject: {
      fr: 'Rappel : facture {{ number }} à régler',
      ar: 'تذكير: الفاتورة {{ number }} لم تُسدَّد بعد',
      en: 'Reminder: invoice {{ number }} is due',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nSauf erreur de notre part, il reste {{ balance }} à régler sur la facture {{ number }}, échue le {{ due }}. Si votre paiement est en route, merci : ne tenez pas compte de ce rappel.\n\nUne difficulté ? Parlons-en, écrivez-nous depuis votre espace.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nما لم يكن هناك خطأ من جهتنا، بقي {{ balance }} للتسديد على الفاتورة {{ number }} المستحقة في {{ due }}. إن كان الدفع في الطريق فشكرا لك، ولا تلتفت إلى هذا التذكير.\n\nهل من صعوبة؟ لنتحدث عنها، راسلنا من فضائك.\n\n[action]',
      en: 'Hello {{ name }},\n\nUnless we are mistaken, {{ balance }} is still to be paid on invoice {{ number }}, due on {{ due }}. If your payment is on its way, thank you: please disregard this reminder.\n\nAny difficulty? Let us talk about it, write to us from your space.\n\n[action]',
    },
    action: { fr: 'Voir la facture', ar: 'عرض الفاتورة', en: 'See the invoice' },
    automatic: true,
  },
  sample: { number: 'FAC-2026-000123', balance: { amount: 5_950_000, currency: 'DZD' }, due: { day: '2026-04-01' } },
} satisfies NoticeWords;

export const paymentRecordedWords = {
  name: { fr: 'Paiement reçu', ar: 'استلام الدفع', en: 'Payment received' },
  title: { fr: 'Paiement reçu, merci', ar: 'استلمنا دفعتك، شكرًا', en: 'Payment received, thank you' },
  detail: '{{ number }} · {{ amount }}',
  mail: {
    subject: {
      fr: 'Merci, votre paiement est bien reçu',
      ar: 'شكرا، استلمنا دفعتك',
      en: 'Thank you, your payment is received',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nNous avons reçu votre paiement de {{ amount }} le {{ on }}. Reçu n° {{ number }}.{% if invoices != "" %} Il règle : {{ invoices }}.{% endif %}\n\nMerci de votre confiance.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nاستلمنا دفعتك بمبلغ {{ amount }} في {{ on }}. وصل رقم {{ number }}.{% if invoices != "" %} وهي تسدّد: {{ invoices }}.{% endif %}\n\nشكرا على ثقتك.\n\n[action]',
      en: 'Hello {{ name }},\n\nWe received your payment of {{ amount }} on {{ on }}. Receipt no. {{ number }}.{% if invoices != "" %} It pays: {{ invoices }}.{% endif %}\n\nThank you for your trust.\n\n[action]',
    },
    action: { fr: 'Voir mes factures', ar: 'عرض فواتيري', en: 'See my invoices' },
    automatic: true,
  },
  sample: {
    number: 'REC-2026-000045',
    amount: { amount: 11_900_000, currency: 'DZD' },
    on: { day: '2026-03-02' },
    invoices: 'FAC-2026-000123',
  },
} satisfies NoticeWords;
