import type { Words } from '@cm/kit/i18n';
import type { NoticeWords } from '@cm/kit/notices';
import type { SettingWords } from '@cm/kit/settings';

export const impersonationProblemWords: Readonly<Record<string, Words>> = {
  'identity.impersonation_off': {
    fr: 'La consultation de l’espace des clients n’est pas activée chez cet opérateur.',
    ar: 'الاطلاع على مساحات العملاء غير مفعّل لدى هذا المشغّل.',
    en: 'This operator has not switched on the viewing of customers’ spaces.',
  },
  'identity.impersonation_not_allowed': {
    fr: 'Ce client n’autorise pas le support à voir son espace. Son propriétaire peut le faire dans « Sécurité ».',
    ar: 'لا يسمح هذا العميل للدعم برؤية مساحته. يمكن لمالكه السماح بذلك في « الأمان ».',
    en: 'This customer does not allow the support to see its space. Its owner can, under “Security”.',
  },
  'identity.not_the_owner': {
    fr: 'Seul le propriétaire du compte client peut le faire.',
    ar: 'لا يمكن ذلك إلا لمالك حساب العميل.',
    en: 'Only the owner of the customer account can do this.',
  },
  'identity.impersonation_session_needed': {
    fr: 'Une consultation se commence à l’écran, pas avec un jeton.',
    ar: 'يبدأ الاطلاع من الشاشة، لا برمز برمجي.',
    en: 'A viewing is begun at the screen, not with a token.',
  },
  'identity.impersonation_target': {
    fr: 'L’espace de cette personne ne peut pas être consulté : son compte doit être confirmé, actif et membre de ce client.',
    ar: 'لا يمكن الاطلاع على مساحة هذا الشخص: يجب أن يكون حسابه مؤكدا ونشطا وعضوا لدى هذا العميل.',
    en: 'This person’s space cannot be viewed: their account must be confirmed, active and a member of this customer.',
  },
  'identity.handover_invalid': {
    fr: 'Cet accès a déjà servi ou n’est plus valable. Demandez-en un autre depuis la fiche du client.',
    ar: 'سبق استعمال هذا النفاذ أو لم يعد صالحا. اطلب نفاذا آخر من ملف العميل.',
    en: 'This access was used already or is no longer valid. Ask for another one from the customer’s record.',
  },
};

export const supportAccessWords = {
  name: { fr: 'Espace consulté par le support', ar: 'اطلاع الدعم على المساحة', en: 'Space viewed by the support' },
  mail: {
    subject: {
      fr: 'Notre support a consulté votre espace client',
      ar: 'اطلع دعمنا على مساحتك',
      en: 'Our support viewed your customer space',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nLe {{ when }}, {{ colleague }}, de {{ brand }}, a ouvert votre espace client à votre place, en lecture seule et jusqu’au {{ until }} au plus. Rien ne peut y être modifié, payé, accepté ni supprimé de cette façon, et vos mots de passe, codes et documents d’identité restent hors de portée.\n\nMotif : {{ reason }}{% if ticket != "" %}\nTicket : {{ ticket }}{% endif %}\n\nCet accès figure dans l’activité de sécurité de votre compte. Si vous ne l’attendiez pas, écrivez-nous.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nفي {{ when }}، فتح {{ colleague }} من {{ brand }} مساحتك مكانك، للقراءة فقط وإلى غاية {{ until }} على الأكثر. لا يمكن بهذه الطريقة تعديل شيء أو دفعه أو قبوله أو حذفه، وتبقى كلمات مرورك ورموزك ووثائق هويتك بعيدة المنال.\n\nالسبب: {{ reason }}{% if ticket != "" %}\nالتذكرة: {{ ticket }}{% endif %}\n\nهذا النفاذ مسجّل في نشاط أمان حسابك. إن لم تكن تتوقعه فراسلنا.\n\n[action]',
      en: 'Hello {{ name }},\n\nOn {{ when }}, {{ colleague }} of {{ brand }} opened your customer space in your place, read-only and until {{ until }} at most. Nothing can be changed, paid, accepted or deleted that way, and your passwords, codes and identity documents stay out of reach.\n\nReason: {{ reason }}{% if ticket != "" %}\nTicket: {{ ticket }}{% endif %}\n\nThis access stands in the security activity of your account. If you did not expect it, write to us.\n\n[action]',
    },
    action: { fr: 'Voir la sécurité du compte', ar: 'عرض أمان الحساب', en: 'See the account’s security' },
    automatic: true,
  },
  sample: {
    colleague: 'Amina Benali',
    reason: 'Vous ne trouvez pas votre facture de mars',
    ticket: 'T-2026-000042',
    when: { moment: '2026-03-02T09:00:00.000Z' },
    until: { moment: '2026-03-02T09:30:00.000Z' },
  },
} satisfies NoticeWords;

export const impersonationWords = {
  '': {
    label: {
      fr: 'Consultation de l’espace client par le support',
      ar: 'اطلاع الدعم على مساحة العميل',
      en: 'Viewing of the customer’s space by the support',
    },
    help: {
      fr: 'Qui en a le droit ouvre, depuis la fiche du client, le portail à la place d’un de ses membres : en lecture seule, une demi-heure au plus, avec un motif que la personne lit. Sur autorisation, le propriétaire du compte client l’accorde dans son portail, jusqu’à une date, et la retire quand il veut. Désactivée, les consultations en cours se ferment aussitôt.',
      ar: 'من له الحق يفتح من ملف العميل البوابة مكان أحد أعضائه: للقراءة فقط، لنصف ساعة على الأكثر، مع سبب يقرؤه الشخص. عند اشتراط الإذن، يمنحه مالك حساب العميل في بوابته إلى تاريخ محدد ويسحبه متى شاء. عند التعطيل تُغلق الاطلاعات الجارية في الحال.',
      en: 'Whoever has the right opens the portal from the customer’s record in the place of one of its members: read-only, for half an hour at most, with a reason that the person reads. Where it must be allowed, the owner of the customer account does so in the portal, until a date, and takes it back at will. Switched off, those under way end at once.',
    },
    choices: {
      off: { fr: 'Jamais', ar: 'أبدًا', en: 'Never' },
      allowed: {
        fr: 'Sur autorisation du client : son propriétaire l’accorde et la retire ; la personne est prévenue à chaque fois',
        ar: 'بإذن العميل: يمنحه مالكه ويسحبه؛ ويُبلَّغ الشخص في كل مرة',
        en: 'When the customer allows it: its owner gives and withdraws that; the person is told each time',
      },
      told: {
        fr: 'Toujours, avec un motif : la personne est prévenue par e-mail à chaque fois',
        ar: 'دائمًا، مع سبب: يُبلَّغ الشخص بالبريد الإلكتروني في كل مرة',
        en: 'Always, with a reason: the person is told by mail each time',
      },
    },
  },
} satisfies SettingWords;
