import type { NoticeWords } from '@cm/kit/notices';

const KIND = {
  fr: '{{ kindFr }}',
  ar: '{{ kindAr }}',
  en: '{{ kindEn }}',
};
const sample = {
  kindFr: 'rectification',
  kindAr: 'تصحيح المعطيات',
  kindEn: 'a correction',
  number: 'DDP-2026-000012',
};
const due = { moment: '2026-12-10T09:00:00Z' };

export const receivedWords = {
  name: {
    fr: 'Demande sur les données personnelles reçue',
    ar: 'استلام طلب بشأن المعطيات الشخصية',
    en: 'Personal data request received',
  },
  title: {
    fr: `Demande sur les données personnelles : ${KIND.fr}`,
    ar: `طلب بشأن المعطيات الشخصية: ${KIND.ar}`,
    en: `Personal data request: ${KIND.en}`,
  },
  detail: '{{ number }}',
  mail: {
    subject: {
      fr: `{{ number }} : demande sur les données personnelles (${KIND.fr})`,
      ar: `{{ number }}: طلب بشأن المعطيات الشخصية (${KIND.ar})`,
      en: `{{ number }}: personal data request (${KIND.en})`,
    },
    body: {
      fr: `Bonjour {{ name }},\n\nUne demande sur les données personnelles est arrivée : ${KIND.fr}. Il faut y répondre au plus tard le {{ due }}.\n\n[action]`,
      ar: `مرحبا {{ name }}،\n\nوصل طلب بشأن المعطيات الشخصية: ${KIND.ar}. يجب الرد عليه في أجل أقصاه {{ due }}.\n\n[action]`,
      en: `Hello {{ name }},\n\nA personal data request came in: ${KIND.en}. It must be answered by {{ due }}.\n\n[action]`,
    },
    action: { fr: 'Ouvrir la demande', ar: 'فتح الطلب', en: 'Open the request' },
    automatic: true,
  },
  sample: { ...sample, due },
} satisfies NoticeWords;

export const acknowledgedWords = {
  name: {
    fr: 'Accusé de réception d’une demande sur les données personnelles',
    ar: 'إشعار باستلام طلب بشأن المعطيات الشخصية',
    en: 'Acknowledgement of a personal data request',
  },
  title: {
    fr: `Nous avons reçu votre demande : ${KIND.fr}`,
    ar: `استلمنا طلبك: ${KIND.ar}`,
    en: `We received your request: ${KIND.en}`,
  },
  detail: '{{ number }}',
  mail: {
    subject: {
      fr: 'Nous avons reçu votre demande {{ number }}',
      ar: 'استلمنا طلبك {{ number }}',
      en: 'We received your request {{ number }}',
    },
    body: {
      fr: `Bonjour {{ name }},\n\nNous avons reçu votre demande sur vos données personnelles : ${KIND.fr}. Nous y répondrons au plus tard le {{ due }}.\n\n[action]`,
      ar: `مرحبا {{ name }}،\n\nاستلمنا طلبك بشأن معطياتك الشخصية: ${KIND.ar}. سنرد عليه في أجل أقصاه {{ due }}.\n\n[action]`,
      en: `Hello {{ name }},\n\nWe received your request about your personal data: ${KIND.en}. We will answer it by {{ due }}.\n\n[action]`,
    },
    action: { fr: 'Suivre ma demande', ar: 'متابعة طلبي', en: 'Follow my request' },
    automatic: true,
  },
  sample: { ...sample, due },
} satisfies NoticeWords;

export const answeredWords = {
  name: {
    fr: 'Réponse à une demande sur les données personnelles',
    ar: 'الرد على طلب بشأن المعطيات الشخصية',
    en: 'Answer to a personal data request',
  },
  title: {
    fr: `{% if outcome == "done" %}Votre demande est traitée : ${KIND.fr}{% else %}Votre demande est refusée : ${KIND.fr}{% endif %}`,
    ar: `{% if outcome == "done" %}تمت معالجة طلبك: ${KIND.ar}{% else %}رُفض طلبك: ${KIND.ar}{% endif %}`,
    en: `{% if outcome == "done" %}Your request is done: ${KIND.en}{% else %}Your request is refused: ${KIND.en}{% endif %}`,
  },
  detail: '{{ number }}',
  mail: {
    subject: {
      fr: 'Réponse à votre demande {{ number }}',
      ar: 'الرد على طلبك {{ number }}',
      en: 'Answer to your request {{ number }}',
    },
    body: {
      fr: `Bonjour {{ name }},\n\n{% if outcome == "done" %}Votre demande sur vos données personnelles est traitée : ${KIND.fr}.{% else %}Nous ne pouvons pas donner suite à votre demande sur vos données personnelles : ${KIND.fr}.{% endif %} La réponse complète se lit dans votre espace client.\n\n[action]`,
      ar: `مرحبا {{ name }}،\n\n{% if outcome == "done" %}تمت معالجة طلبك بشأن معطياتك الشخصية: ${KIND.ar}.{% else %}لا يمكننا الاستجابة لطلبك بشأن معطياتك الشخصية: ${KIND.ar}.{% endif %} يمكنك قراءة الرد الكامل في فضائك.\n\n[action]`,
      en: `Hello {{ name }},\n\n{% if outcome == "done" %}Your request about your personal data is done: ${KIND.en}.{% else %}We cannot grant your request about your personal data: ${KIND.en}.{% endif %} The whole answer can be read in your portal.\n\n[action]`,
    },
    action: { fr: 'Lire la réponse', ar: 'قراءة الرد', en: 'Read the answer' },
    automatic: true,
  },
  sample: { ...sample, outcome: 'done' },
} satisfies NoticeWords;

export const erasureBegunWords = {
  name: {
    fr: 'Effacement de données personnelles',
    ar: 'محو المعطيات الشخصية',
    en: 'Erasure of personal data',
  },
  title: {
    fr: 'Vos données personnelles vont être effacées',
    ar: 'سيتم محو معطياتك الشخصية',
    en: 'Your personal data are about to be erased',
  },
  detail: '{{ number }}',
  mail: {
    subject: {
      fr: 'Votre demande {{ number }} : vos données vont être effacées',
      ar: 'طلبك {{ number }}: سيتم محو معطياتك',
      en: 'Your request {{ number }}: your data are about to be erased',
    },
    body: {
      fr: `Bonjour {{ name }},\n\nVotre demande {{ number }} est acceptée. {% if scope == "account" %}Le compte client et les données personnelles qu’il contient vont être effacés définitivement{% else %}Vos données personnelles vont être effacées définitivement{% endif %} ; seuls les documents que la loi oblige à conserver, comme les factures, sont gardés.\n\nC’est le dernier message à ce sujet.`,
      ar: `مرحبا {{ name }}،\n\nقُبل طلبك {{ number }}. {% if scope == "account" %}سيُمحى حساب العميل وما يحتويه من معطيات شخصية{% else %}ستُمحى معطياتك الشخصية{% endif %} نهائيا؛ ولا يُحتفظ إلا بالوثائق التي يلزم القانون بحفظها، كالفواتير.\n\nهذه آخر رسالة في هذا الشأن.`,
      en: `Hello {{ name }},\n\nYour request {{ number }} is granted. {% if scope == "account" %}The customer account and the personal data in it{% else %}Your personal data{% endif %} are about to be erased for good; only the documents that the law has kept, such as invoices, remain.\n\nThis is the last message about it.`,
    },
    action: null,
    automatic: true,
  },
  sample: { number: 'DDP-2026-000012', scope: 'person' },
} satisfies NoticeWords;

export const nearlyDueWords = {
  name: {
    fr: 'Rappel avant l’échéance d’une demande sur les données personnelles',
    ar: 'تذكير قبل أجل طلب بشأن المعطيات الشخصية',
    en: 'Reminder before a personal data request is due',
  },
  title: {
    fr: 'Demande sur les données personnelles à traiter avant le {{ due }}',
    ar: 'طلب بشأن المعطيات الشخصية يجب معالجته قبل {{ due }}',
    en: 'Personal data request to answer by {{ due }}',
  },
  detail: '{{ number }}',
  mail: {
    subject: {
      fr: '{{ number }} : à traiter avant le {{ due }}',
      ar: '{{ number }}: يجب معالجته قبل {{ due }}',
      en: '{{ number }}: to answer by {{ due }}',
    },
    body: {
      fr: `Bonjour {{ name }},\n\nLa demande {{ number }} (${KIND.fr}) attend encore une réponse, due le {{ due }}.\n\n[action]`,
      ar: `مرحبا {{ name }}،\n\nالطلب {{ number }} (${KIND.ar}) لا يزال في انتظار الرد، وأجله {{ due }}.\n\n[action]`,
      en: `Hello {{ name }},\n\nRequest {{ number }} (${KIND.en}) still waits for an answer, due by {{ due }}.\n\n[action]`,
    },
    action: { fr: 'Ouvrir la demande', ar: 'فتح الطلب', en: 'Open the request' },
    automatic: true,
  },
  sample: { ...sample, due },
} satisfies NoticeWords;

export const breachClockWords = {
  name: {
    fr: 'Rappel : violation à notifier à l’ANPDP',
    ar: 'تذكير: خرق يجب إخطار السلطة الوطنية به',
    en: 'Reminder: breach to notify to the ANPDP',
  },
  title: {
    fr: '{% if kind == "late" %}Violation non notifiée à l’ANPDP : le délai est dépassé{% else %}Violation à notifier à l’ANPDP avant le {{ by }}{% endif %}',
    ar: '{% if kind == "late" %}خرق لم يتم إخطار السلطة الوطنية به: تم تجاوز الأجل{% else %}خرق يجب إخطار السلطة الوطنية به قبل {{ by }}{% endif %}',
    en: '{% if kind == "late" %}Breach not notified to the ANPDP: the delay is over{% else %}Breach to notify to the ANPDP by {{ by }}{% endif %}',
  },
  detail: '{{ title }}',
  mail: {
    subject: {
      fr: 'Violation de données à notifier : {{ title }}',
      ar: 'خرق معطيات يجب الإخطار به: {{ title }}',
      en: 'Data breach to notify: {{ title }}',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\n{% if kind == "late" %}La violation « {{ title }} » devait être notifiée à l’ANPDP au plus tard le {{ by }} et ne l’est pas encore.{% else %}La violation « {{ title }} » doit être notifiée à l’ANPDP au plus tard le {{ by }}.{% endif %}\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\n{% if kind == "late" %}كان يجب إخطار السلطة الوطنية بالخرق «{{ title }}» في أجل أقصاه {{ by }} ولم يتم ذلك بعد.{% else %}يجب إخطار السلطة الوطنية بالخرق «{{ title }}» في أجل أقصاه {{ by }}.{% endif %}\n\n[action]',
      en: 'Hello {{ name }},\n\n{% if kind == "late" %}The breach “{{ title }}” was to be notified to the ANPDP by {{ by }} and is not yet.{% else %}The breach “{{ title }}” must be notified to the ANPDP by {{ by }}.{% endif %}\n\n[action]',
    },
    action: { fr: 'Ouvrir le registre', ar: 'فتح السجل', en: 'Open the register' },
    automatic: true,
  },
  sample: { title: 'Fichier envoyé au mauvais destinataire', kind: 'nearly_due', by: { day: '2026-12-05' } },
} satisfies NoticeWords;
