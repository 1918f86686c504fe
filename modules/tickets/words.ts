import type { Words } from '@cm/kit/i18n';

/** Sentences of this module's problems. */
export const problemWords = {
  'tickets.not_found': {
    fr: 'Ce ticket n’existe pas ou ne vous concerne pas.',
    ar: 'هذه التذكرة غير موجودة أو لا تخصك.',
    en: 'This ticket does not exist or is not yours.',
  },
  'tickets.transition_refused': {
    fr: 'Ce n’est pas possible tant que le ticket est dans cet état ({from}).',
    ar: 'هذا الإجراء غير ممكن والتذكرة في هذه الحالة ({from}).',
    en: 'This cannot be done while the ticket is in this state ({from}).',
  },
  'tickets.closed': {
    fr: 'Ce ticket est fermé. Rouvrez-le ou ouvrez un nouveau ticket.',
    ar: 'هذه التذكرة مغلقة. أعد فتحها أو افتح تذكرة جديدة.',
    en: 'This ticket is closed. Reopen it or open a new one.',
  },
  'tickets.unknown_category': {
    fr: 'Cette catégorie n’existe plus. Choisissez-en une autre.',
    ar: 'لم تعد هذه الفئة موجودة. اختر فئة أخرى.',
    en: 'This category no longer exists. Choose another one.',
  },
  'tickets.unknown_group': {
    fr: 'Ce groupe n’existe plus. Choisissez-en un autre.',
    ar: 'لم تعد هذه المجموعة موجودة. اختر مجموعة أخرى.',
    en: 'This group no longer exists. Choose another one.',
  },
  'tickets.unknown_assignee': {
    fr: 'Cette personne ne fait pas partie de l’équipe active.',
    ar: 'هذا الشخص ليس ضمن الفريق النشط.',
    en: 'This person is not an active member of the team.',
  },
  'tickets.unknown_customer': {
    fr: 'Ce client ou ce contact est introuvable.',
    ar: 'هذا العميل أو جهة الاتصال غير موجود.',
    en: 'This customer or contact cannot be found.',
  },
  'tickets.mail_decided': {
    fr: 'Une décision a déjà été prise pour ce message.',
    ar: 'سبق اتخاذ قرار بشأن هذه الرسالة.',
    en: 'This mail has already been decided on.',
  },
  'tickets.name_taken': {
    fr: 'Ce nom ou cette adresse est déjà utilisé.',
    ar: 'هذا الاسم أو العنوان مستعمل بالفعل.',
    en: 'This name or address is already in use.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What the states are called, for staff. */
export const stateWords = {
  open: { fr: 'Ouvert', ar: 'مفتوحة', en: 'Open' },
  answered: { fr: 'Répondu', ar: 'تم الرد', en: 'Answered' },
  awaiting_reply: { fr: 'En attente du client', ar: 'بانتظار العميل', en: 'Awaiting reply' },
  on_hold: { fr: 'En suspens', ar: 'معلّقة', en: 'On hold' },
  in_progress: { fr: 'En cours', ar: 'قيد المعالجة', en: 'In progress' },
  resolved: { fr: 'Résolu', ar: 'تم الحل', en: 'Resolved' },
  closed: { fr: 'Fermé', ar: 'مغلقة', en: 'Closed' },
} as const satisfies Readonly<Record<string, Words>>;

/** What a customer reads instead. */
export const publicStateWords = {
  in_progress: { fr: 'En cours de traitement', ar: 'قيد المعالجة', en: 'In progress' },
  waiting_for_you: { fr: 'En attente de votre réponse', ar: 'بانتظار ردكم', en: 'Waiting for you' },
  done: { fr: 'Terminé', ar: 'منتهية', en: 'Done' },
} as const satisfies Readonly<Record<string, Words>>;

export const priorityWords = {
  low: { fr: 'Basse', ar: 'منخفضة', en: 'Low' },
  normal: { fr: 'Normale', ar: 'عادية', en: 'Normal' },
  high: { fr: 'Haute', ar: 'مرتفعة', en: 'High' },
  urgent: { fr: 'Urgente', ar: 'عاجلة', en: 'Urgent' },
} as const satisfies Readonly<Record<string, Words>>;

/** Why a state changed by itself, or by a click without words. */
export const reasonWords = {
  customer_replied: { fr: 'le client a répondu', ar: 'ردّ العميل', en: 'the customer replied' },
  agent_answered: { fr: 'un agent a répondu', ar: 'ردّ عون الدعم', en: 'an agent answered' },
  agent_asked: { fr: 'question posée au client', ar: 'طُرح سؤال على العميل', en: 'the customer was asked' },
  wake_up: { fr: 'la date de rappel est arrivée', ar: 'حلّ تاريخ التذكير', en: 'the wake-up date came' },
  auto_closed: {
    fr: 'fermé automatiquement après le délai',
    ar: 'أُغلقت تلقائيًا بعد انقضاء المهلة',
    en: 'closed automatically after the term',
  },
  solved_by_customer: {
    fr: 'le client a indiqué que c’est réglé',
    ar: 'أفاد العميل بأن المشكلة حُلّت',
    en: 'the customer said it is solved',
  },
  work_started: { fr: 'prise en charge', ar: 'بدأت المعالجة', en: 'work began' },
  resolved: { fr: 'résolu avec la réponse', ar: 'حُلّت مع الرد', en: 'resolved with the answer' },
  resolved_by_agent: { fr: 'résolu par un agent', ar: 'حلّها عون الدعم', en: 'resolved by an agent' },
  closed_by_agent: { fr: 'fermé par un agent', ar: 'أغلقها عون الدعم', en: 'closed by an agent' },
  reopened_by_agent: { fr: 'rouvert par un agent', ar: 'أعاد فتحها عون الدعم', en: 'reopened by an agent' },
} as const satisfies Readonly<Record<string, Words>>;

/** Why a mail is in quarantine. */
export const quarantineWords = {
  sender_unclear: { fr: 'Expéditeur absent ou trompeur', ar: 'مُرسل غائب أو مضلّل', en: 'Sender absent or misleading' },
  authentication_failed: {
    fr: 'Authentification de l’expéditeur en échec (DMARC)',
    ar: 'فشل التحقق من المُرسل (DMARC)',
    en: 'Sender authentication failed (DMARC)',
  },
  agent_by_mail: {
    fr: 'Écrit depuis l’adresse d’un agent',
    ar: 'مُرسلة من عنوان عون دعم',
    en: 'Written from an agent’s address',
  },
  sender_not_participant: {
    fr: 'L’expéditeur ne fait pas partie du ticket visé',
    ar: 'المُرسل ليس طرفًا في التذكرة المقصودة',
    en: 'The sender is no part of the ticket',
  },
  message_id_reused: {
    fr: 'Identifiant de message déjà utilisé par un autre',
    ar: 'معرّف الرسالة مستعمل لرسالة أخرى',
    en: 'Message-ID already used by another mail',
  },
  no_mailbox: {
    fr: 'Boîte inconnue ou hors service',
    ar: 'صندوق غير معروف أو معطّل',
    en: 'Unknown or disabled mailbox',
  },
  auto_reply: { fr: 'Réponse automatique', ar: 'رد آلي', en: 'Automatic reply' },
  bounce: { fr: 'Avis de non-remise sans ticket', ar: 'إشعار عدم تسليم بلا تذكرة', en: 'Bounce without a ticket' },
  bulk: { fr: 'Envoi en nombre', ar: 'رسالة جماعية', en: 'Bulk mail' },
  loop: { fr: 'Notre propre message revenu', ar: 'رسالتنا عادت إلينا', en: 'Our own mail come back' },
} as const satisfies Readonly<Record<string, Words>>;

const prefixed = (prefix: string, words: Readonly<Record<string, Words>>): Record<string, Words> =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [`tickets.${prefix}.${key}`, word]));

/** Everything, as the catalogue takes it: `tickets.state.open`, `tickets.reason.wake_up`, … */
export const words: Readonly<Record<string, Words>> = {
  ...problemWords,
  ...prefixed('state', stateWords),
  ...prefixed('public_state', publicStateWords),
  ...prefixed('priority', priorityWords),
  ...prefixed('reason', reasonWords),
  ...prefixed('quarantine', quarantineWords),
};
