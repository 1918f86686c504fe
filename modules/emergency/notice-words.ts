import type { Words } from '@cm/kit/i18n';
import type { NoticeWords } from '@cm/kit/notices';

/** What each of them says of an access. */
export interface Told {
  readonly userName: string;
  readonly role: { readonly name: Words };
  readonly reason: string;
}

const sample = {
  person: 'Nadia Cherif',
  roleFr: 'Finance',
  roleAr: 'المالية',
  roleEn: 'Finance',
  reason: 'Serveur de paiement arrêté, personne d’autre joignable',
};
const action = { fr: 'Voir l’accès d’urgence', ar: 'عرض النفاذ الطارئ', en: 'See the emergency access' };

export const openedWords = {
  name: { fr: 'Accès d’urgence ouvert', ar: 'فتح نفاذ طارئ', en: 'Emergency access opened' },
  title: {
    fr: 'Accès d’urgence ouvert par {{ person }} : {{ roleFr }}',
    ar: 'فتح {{ person }} نفاذا طارئا: {{ roleAr }}',
    en: 'Emergency access opened by {{ person }}: {{ roleEn }}',
  },
  detail: '{{ reason }}',
  mail: {
    subject: {
      fr: 'Alerte : accès d’urgence ouvert par {{ person }}',
      ar: 'تنبيه: فتح {{ person }} نفاذا طارئا',
      en: 'Alarm: emergency access opened by {{ person }}',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\n{{ person }} a ouvert un accès d’urgence, avec les droits du rôle « {{ roleFr }} », jusqu’au {{ until }} au plus tard.\n\nSon motif : {{ reason }}\n\nSi ce n’est pas attendu, mettez-y fin aussitôt : la prochaine action de cette personne sera refusée.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nفتح {{ person }} نفاذا طارئا بصلاحيات دور «{{ roleAr }}»، إلى غاية {{ until }} على الأكثر.\n\nسببه: {{ reason }}\n\nإن لم يكن ذلك متوقعا فأنهه فورا: يُرفض الإجراء التالي لهذا الشخص.\n\n[action]',
      en: 'Hello {{ name }},\n\n{{ person }} opened an emergency access, with the rights of the role “{{ roleEn }}”, until {{ until }} at the latest.\n\nTheir reason: {{ reason }}\n\nIf it is not expected, end it at once: the next thing that this person does is refused.\n\n[action]',
    },
    action,
    automatic: true,
  },
  sample: { ...sample, until: { moment: '2026-03-03T01:30:00.000Z' } },
} satisfies NoticeWords;

const how = {
  fr: '{% if how == "person" %}Cette personne y a mis fin.{% elsif how == "administrator" %}Un collègue chargé du contrôle y a mis fin.{% elsif how == "expired" %}Il est arrivé à sa limite.{% else %}Ce qui l’autorisait n’existe plus : droit retiré, session fermée ou rôle qui n’est plus prévu.{% endif %}',
  ar: '{% if how == "person" %}أنهاه هذا الشخص.{% elsif how == "administrator" %}أنهاه زميل مكلف بالمراجعة.{% elsif how == "expired" %}بلغ حده الزمني.{% else %}زال ما كان يجيزه: سُحبت الصلاحية أو أُغلقت الجلسة أو لم يعد الدور مدرجا.{% endif %}',
  en: '{% if how == "person" %}This person ended it.{% elsif how == "administrator" %}A colleague who reviews such accesses ended it.{% elsif how == "expired" %}It reached its limit.{% else %}What allowed it is gone: the right was taken, the session closed, or the role is not offered any more.{% endif %}',
};

export const endedWords = {
  name: { fr: 'Accès d’urgence terminé', ar: 'انتهاء نفاذ طارئ', en: 'Emergency access over' },
  title: {
    fr: 'Accès d’urgence de {{ person }} terminé, actes enregistrés : {{ done }}',
    ar: 'انتهى النفاذ الطارئ لـ {{ person }}، الأعمال المسجلة: {{ done }}',
    en: 'Emergency access of {{ person }} over, acts recorded: {{ done }}',
  },
  detail: '{{ reason }}',
  mail: {
    subject: {
      fr: 'Accès d’urgence de {{ person }} terminé',
      ar: 'انتهى النفاذ الطارئ لـ {{ person }}',
      en: 'Emergency access of {{ person }} over',
    },
    body: {
      fr: `Bonjour {{ name }},\n\nL’accès d’urgence de {{ person }}, avec le rôle « {{ roleFr }} », est terminé. ${how.fr}\n\nActes enregistrés pendant cet accès : {{ done }}. Le journal d’audit les montre un par un.\n\nSon motif : {{ reason }}\n\nUne autre personne doit maintenant le contrôler et dire s’il était justifié.\n\n[action]`,
      ar: `مرحبا {{ name }}،\n\nانتهى النفاذ الطارئ لـ {{ person }} بدور «{{ roleAr }}». ${how.ar}\n\nالأعمال المسجلة خلاله: {{ done }}. يعرضها سجل التدقيق واحدا واحدا.\n\nسببه: {{ reason }}\n\nعلى شخص آخر الآن مراجعته والقول إن كان مبررا.\n\n[action]`,
      en: `Hello {{ name }},\n\nThe emergency access of {{ person }}, with the role “{{ roleEn }}”, is over. ${how.en}\n\nActs recorded during it: {{ done }}. The audit log shows them one by one.\n\nTheir reason: {{ reason }}\n\nAnother person must now review it and say whether it was justified.\n\n[action]`,
    },
    action,
    automatic: true,
  },
  sample: { ...sample, how: 'person', done: 3 },
} satisfies NoticeWords;

const verdict = {
  fr: '{% if justified == "yes" %}justifié{% else %}non justifié{% endif %}',
  ar: '{% if justified == "yes" %}مبرر{% else %}غير مبرر{% endif %}',
  en: '{% if justified == "yes" %}justified{% else %}not justified{% endif %}',
};

export const reviewedWords = {
  name: { fr: 'Accès d’urgence contrôlé', ar: 'مراجعة نفاذ طارئ', en: 'Emergency access reviewed' },
  title: {
    fr: `Votre accès d’urgence a été contrôlé : ${verdict.fr}`,
    ar: `تمت مراجعة نفاذك الطارئ: ${verdict.ar}`,
    en: `Your emergency access was reviewed: ${verdict.en}`,
  },
  detail: '{{ conclusion }}',
  mail: {
    subject: {
      fr: `Votre accès d’urgence a été contrôlé : ${verdict.fr}`,
      ar: `تمت مراجعة نفاذك الطارئ: ${verdict.ar}`,
      en: `Your emergency access was reviewed: ${verdict.en}`,
    },
    body: {
      fr: `Bonjour {{ name }},\n\nUne autre personne a contrôlé l’accès d’urgence que vous avez ouvert avec le rôle « {{ roleFr }} ».\n\nConclusion : ${verdict.fr}. {{ conclusion }}\n\n[action]`,
      ar: `مرحبا {{ name }}،\n\nراجع شخص آخر النفاذ الطارئ الذي فتحته بدور «{{ roleAr }}».\n\nالخلاصة: ${verdict.ar}. {{ conclusion }}\n\n[action]`,
      en: `Hello {{ name }},\n\nAnother person reviewed the emergency access that you opened with the role “{{ roleEn }}”.\n\nConclusion: ${verdict.en}. {{ conclusion }}\n\n[action]`,
    },
    action,
    automatic: true,
  },
  sample: { ...sample, justified: 'yes', conclusion: 'Panne réelle, actes limités au nécessaire' },
} satisfies NoticeWords;

export const awaitedWords = {
  name: {
    fr: 'Accès d’urgence à contrôler',
    ar: 'نفاذ طارئ بانتظار المراجعة',
    en: 'Emergency accesses to be reviewed',
  },
  title: {
    fr: 'Accès d’urgence à contrôler : {{ waiting }}',
    ar: 'نفاذ طارئ بانتظار المراجعة: {{ waiting }}',
    en: 'Emergency accesses to be reviewed: {{ waiting }}',
  },
  detail: '{{ since }}',
  mail: {
    subject: {
      fr: 'Accès d’urgence à contrôler : {{ waiting }}',
      ar: 'نفاذ طارئ بانتظار المراجعة: {{ waiting }}',
      en: 'Emergency accesses to be reviewed: {{ waiting }}',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nAccès d’urgence terminés qui attendent leur contrôle : {{ waiting }}. Le plus ancien attend depuis le {{ since }}.\n\nUne personne autre que celle qui a ouvert l’accès regarde ce qui a été fait et dit s’il était justifié.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nحالات نفاذ طارئ منتهية تنتظر المراجعة: {{ waiting }}. أقدمها ينتظر منذ {{ since }}.\n\nيطلع شخص غير من فتح النفاذ على ما جرى ويقول إن كان مبررا.\n\n[action]',
      en: 'Hello {{ name }},\n\nEmergency accesses that are over and wait for their review: {{ waiting }}. The oldest has waited since {{ since }}.\n\nSomebody other than who opened the access looks at what was done and says whether it was justified.\n\n[action]',
    },
    action: { fr: 'Voir les accès d’urgence', ar: 'عرض حالات النفاذ الطارئ', en: 'See the emergency accesses' },
    automatic: true,
  },
  sample: { waiting: 2, since: { moment: '2026-03-03T01:30:00.000Z' } },
} satisfies NoticeWords;
