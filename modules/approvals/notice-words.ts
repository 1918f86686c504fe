import type { NoticeWords } from '@cm/kit/notices';

const act = {
  actFr: 'Retirer la double authentification',
  actAr: 'إزالة المصادقة الثنائية',
  actEn: 'Remove the second factors',
};
const action = { fr: 'Voir les demandes', ar: 'عرض الطلبات', en: 'See the requests' };

export const approvalAskedWords = {
  name: { fr: 'Approbation demandée', ar: 'طلب موافقة', en: 'Approval asked for' },
  title: { fr: 'À approuver : {{ actFr }}', ar: 'بانتظار الموافقة: {{ actAr }}', en: 'To approve: {{ actEn }}' },
  detail: '{{ about }}',
  mail: {
    subject: { fr: 'À approuver : {{ actFr }}', ar: 'بانتظار الموافقة: {{ actAr }}', en: 'To approve: {{ actEn }}' },
    body: {
      fr: 'Bonjour {{ name }},\n\nUn collègue demande : {{ actFr }}, pour {{ about }}.\n\nSon motif : {{ reason }}\n\nRien n’est fait sans l’accord d’une deuxième personne, au plus tard le {{ until }}. Vérifiez la demande avec votre collègue, de vive voix, avant d’approuver.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nيطلب زميل: {{ actAr }}، بشأن {{ about }}.\n\nسببه: {{ reason }}\n\nلا ينفذ شيء دون موافقة شخص ثان قبل {{ until }}. تحقق من الطلب مع زميلك شفويا قبل الموافقة.\n\n[action]',
      en: 'Hello {{ name }},\n\nA colleague asks for: {{ actEn }}, for {{ about }}.\n\nTheir reason: {{ reason }}\n\nNothing is done without a second person, until {{ until }} at the latest. Check the request with your colleague, by voice, before you approve.\n\n[action]',
    },
    action,
    automatic: true,
  },
  sample: { ...act, about: 'Amina Benali', reason: 'Téléphone perdu', until: { moment: '2026-03-03T09:00:00.000Z' } },
} satisfies NoticeWords;

const outcome = {
  fr: '{% if outcome == "approved" %}approuvé{% elsif outcome == "refused" %}refusé{% else %}sans réponse{% endif %}',
  ar: '{% if outcome == "approved" %}تمت الموافقة{% elsif outcome == "refused" %}رُفض{% else %}دون رد{% endif %}',
  en: '{% if outcome == "approved" %}approved{% elsif outcome == "refused" %}refused{% else %}unanswered{% endif %}',
};

export const approvalDecidedWords = {
  name: {
    fr: 'Réponse à une demande d’approbation',
    ar: 'الرد على طلب موافقة',
    en: 'Answer to a request for approval',
  },
  title: {
    fr: `{{ actFr }} : ${outcome.fr}`,
    ar: `{{ actAr }}: ${outcome.ar}`,
    en: `{{ actEn }}: ${outcome.en}`,
  },
  detail: '{{ about }}',
  mail: {
    subject: {
      fr: `{{ actFr }} : ${outcome.fr}`,
      ar: `{{ actAr }}: ${outcome.ar}`,
      en: `{{ actEn }}: ${outcome.en}`,
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nVous avez demandé : {{ actFr }}, pour {{ about }}.\n\n{% if outcome == "approved" %}Une deuxième personne a approuvé : c’est fait.{% elsif outcome == "refused" %}Une deuxième personne a refusé : rien n’a changé.{% else %}Personne n’a répondu à temps : rien n’a changé. Vous pouvez refaire la demande.{% endif %}{% if answer != "" %}\n\nSon motif : {{ answer }}{% endif %}\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nطلبت: {{ actAr }}، بشأن {{ about }}.\n\n{% if outcome == "approved" %}وافق شخص ثان: تم التنفيذ.{% elsif outcome == "refused" %}رفض شخص ثان: لم يتغير شيء.{% else %}لم يرد أحد في الوقت المحدد: لم يتغير شيء. يمكنك تقديم الطلب من جديد.{% endif %}{% if answer != "" %}\n\nسببه: {{ answer }}{% endif %}\n\n[action]',
      en: 'Hello {{ name }},\n\nYou asked for: {{ actEn }}, for {{ about }}.\n\n{% if outcome == "approved" %}A second person approved: it is done.{% elsif outcome == "refused" %}A second person refused: nothing has changed.{% else %}Nobody answered in time: nothing has changed. You can ask again.{% endif %}{% if answer != "" %}\n\nTheir reason: {{ answer }}{% endif %}\n\n[action]',
    },
    action,
    automatic: true,
  },
  sample: { ...act, about: 'Amina Benali', outcome: 'approved', answer: 'Reconnue par téléphone' },
} satisfies NoticeWords;
