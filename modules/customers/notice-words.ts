import type { NoticeWords } from '@cm/kit/notices';

export const kycSubmittedWords = {
  name: { fr: 'Dossier KYC à examiner', ar: 'ملف تحقق للدراسة', en: 'KYC file to review' },
  title: {
    fr: 'Dossier KYC à examiner : {{ number }}',
    ar: 'ملف تحقق للدراسة: {{ number }}',
    en: 'KYC file to review: {{ number }}',
  },
  sample: { number: 'C-000042' },
} satisfies NoticeWords;

export const kycApprovedWords = {
  name: { fr: 'Dossier approuvé', ar: 'قبول الملف', en: 'Verification approved' },
  title: { fr: 'Votre dossier est approuvé', ar: 'قُبل ملفك', en: 'Your file is approved' },
  mail: {
    subject: { fr: 'Votre dossier est approuvé', ar: 'تم قبول ملفك', en: 'Your verification is approved' },
    body: {
      fr: 'Bonjour {{ name }},\n\nBonne nouvelle : votre dossier a été vérifié et approuvé.{% if until != "" %} Il est valable jusqu’au {{ until }}.{% endif %} Vous pouvez maintenant commander tous nos services.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nخبر سار: تم التحقق من ملفك وقبوله.{% if until != "" %} وهو صالح إلى غاية {{ until }}.{% endif %} يمكنك الآن طلب جميع خدماتنا.\n\n[action]',
      en: 'Hello {{ name }},\n\nGood news: your file was checked and approved.{% if until != "" %} It is valid until {{ until }}.{% endif %} You can now order all our services.\n\n[action]',
    },
    action: { fr: 'Voir le catalogue', ar: 'عرض الكتالوج', en: 'See the catalogue' },
    automatic: true,
  },
  sample: { until: { day: '2027-03-02' } },
} satisfies NoticeWords;

export const kycRejectedWords = {
  name: { fr: 'Dossier à compléter', ar: 'ملف يحتاج إلى استكمال', en: 'Verification to complete' },
  title: { fr: 'Votre dossier est à compléter', ar: 'ملفك يحتاج إلى استكمال', en: 'Your file needs something more' },
  detail: '{{ reason }}',
  mail: {
    subject: {
      fr: 'Votre dossier est à compléter',
      ar: 'ملفك يحتاج إلى استكمال',
      en: 'Your file needs something more',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nNous avons examiné votre dossier et nous ne pouvons pas encore l’approuver. En voici la raison :\n\n{{ reason }}\n\nCorrigez ce point et envoyez-le de nouveau ; nous le reprendrons aussitôt.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nدرسنا ملفك ولا يمكننا قبوله بعد، وهذا هو السبب:\n\n{{ reason }}\n\nصحّح هذه النقطة وأرسله من جديد، وسنعود إليه فورا.\n\n[action]',
      en: 'Hello {{ name }},\n\nWe looked at your file and cannot approve it yet. This is why:\n\n{{ reason }}\n\nCorrect this point and send it again; we will take it up at once.\n\n[action]',
    },
    action: { fr: 'Compléter mon dossier', ar: 'استكمال ملفي', en: 'Complete my file' },
    automatic: true,
  },
  sample: { reason: 'La copie du registre de commerce est illisible.' },
} satisfies NoticeWords;
