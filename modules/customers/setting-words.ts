import type { SettingWords } from '@cm/kit/settings';

export const kycGateWords = {
  '': {
    label: {
      fr: 'Vérification d’identité avant commande',
      ar: 'التحقق من الهوية قبل الطلبية',
      en: 'Identity verification before an order',
    },
    help: {
      fr: 'Dit si une commande attend que le dossier KYC du client soit approuvé.',
      ar: 'هل تنتظر الطلبية الموافقة على ملف التحقق الخاص بالعميل.',
      en: 'Whether an order waits until the customer’s KYC file is approved.',
    },
    choices: {
      off: {
        fr: 'Non : une commande peut être traitée sans dossier approuvé',
        ar: 'لا: يمكن معالجة الطلبية دون ملف موافق عليه',
        en: 'No: an order may go ahead without an approved file',
      },
      approval: {
        fr: 'Oui : une commande attend l’approbation du dossier',
        ar: 'نعم: تنتظر الطلبية الموافقة على الملف',
        en: 'Yes: an order waits for the approval of the file',
      },
    },
  },
} satisfies SettingWords;

export const kycFourEyesWords = {
  '': {
    label: {
      fr: 'Deux personnes approuvent un dossier KYC',
      ar: 'موافقة شخصين على ملف التحقق',
      en: 'Two people approve a KYC file',
    },
    help: {
      fr: 'La première approbation attend celle d’un autre collègue ; un seul suffit pour rejeter.',
      ar: 'تنتظر الموافقة الأولى موافقة زميل آخر، ويكفي شخص واحد للرفض.',
      en: 'The first approval waits for another colleague’s; one person is enough to reject.',
    },
  },
} satisfies SettingWords;

export const kycValidityWords = {
  '': {
    label: {
      fr: 'Validité d’une approbation KYC',
      ar: 'صلاحية الموافقة على ملف التحقق',
      en: 'Validity of a KYC approval',
    },
    help: {
      fr: 'Passé ce délai, le dossier expire et doit être renouvelé. 0 : il n’expire pas.',
      ar: 'بعد هذه المدة تنتهي صلاحية الملف ويجب تجديده. 0: لا تنتهي صلاحيته.',
      en: 'After this time the file expires and must be renewed. 0: it does not expire.',
    },
    unit: 'days',
  },
} satisfies SettingWords;

export const kycRemindersWords = {
  '': {
    label: {
      fr: 'Rappels avant l’expiration d’un dossier KYC',
      ar: 'التذكير قبل انتهاء صلاحية ملف التحقق',
      en: 'Reminders before a KYC file expires',
    },
    help: {
      fr: 'Jours avant l’expiration où le client en est prévenu, une fois chacun. 0 : pas de rappel. Le plus grand dit aussi quand un dossier « expire bientôt ».',
      ar: 'عدد الأيام قبل انتهاء الصلاحية التي يُنبَّه فيها العميل، مرة واحدة لكل منها. 0: دون تذكير. العدد الأكبر يحدد أيضا متى يكون الملف « قريب الانتهاء ».',
      en: 'Days before the expiry at which the customer is told, once each. 0: no reminder. The larger one also says when a file “expires soon”.',
    },
  },
  first: { label: { fr: 'Premier rappel', ar: 'التذكير الأول', en: 'First reminder' }, unit: 'days' },
  second: { label: { fr: 'Second rappel', ar: 'التذكير الثاني', en: 'Second reminder' }, unit: 'days' },
} satisfies SettingWords;

export const kycChecklistWords = {
  '': {
    label: { fr: 'Pièces demandées', ar: 'الوثائق المطلوبة', en: 'Documents asked for' },
    help: {
      fr: 'Les documents qui prouvent l’identité d’un client, selon sa nature.',
      ar: 'الوثائق التي تثبت هوية العميل حسب صفته.',
      en: 'The documents that prove who a customer is, by kind of customer.',
    },
  },
  individual: { label: { fr: 'Particulier', ar: 'شخص طبيعي', en: 'Individual' }, wide: true },
  company: { label: { fr: 'Entreprise', ar: 'مؤسسة', en: 'Company' }, wide: true },
  public_body: { label: { fr: 'Organisme public', ar: 'هيئة عمومية', en: 'Public body' }, wide: true },
  association: { label: { fr: 'Association', ar: 'جمعية', en: 'Association' }, wide: true },
  '*/*': { label: { fr: 'Pièce', ar: 'وثيقة', en: 'Document' } },
  '*/*/type': {
    label: { fr: 'Code de la pièce', ar: 'رمز الوثيقة', en: 'Code of the document' },
    help: {
      fr: 'Minuscules et tirets bas. Ne le changez pas une fois des pièces reçues.',
      ar: 'أحرف لاتينية صغيرة وشرطات سفلية. لا تغيّره بعد استلام الوثائق.',
      en: 'Lower case and underscores. Do not change it once documents have come in.',
    },
  },
  '*/*/required': { label: { fr: 'Obligatoire', ar: 'إلزامية', en: 'Required' } },
  '*/*/label': {
    label: { fr: 'Intitulé montré au client', ar: 'التسمية المعروضة على العميل', en: 'Name shown to the customer' },
    wide: true,
  },
  '*/*/label/fr': { label: { fr: 'En français', ar: 'بالفرنسية', en: 'In French' } },
  '*/*/label/ar': { label: { fr: 'En arabe', ar: 'بالعربية', en: 'In Arabic' } },
  '*/*/label/en': { label: { fr: 'En anglais', ar: 'بالإنجليزية', en: 'In English' } },
} satisfies SettingWords;

export const wilayasWords = {
  '': {
    label: { fr: 'Wilayas', ar: 'الولايات', en: 'Wilayas' },
    help: {
      fr: 'La liste proposée dans les adresses. La loi la renumérote parfois.',
      ar: 'القائمة المقترحة في العناوين. يعيد القانون ترقيمها أحيانا.',
      en: 'The list offered in addresses. The law renumbers it at times.',
    },
  },
  '*': { label: { fr: 'Wilaya', ar: 'ولاية', en: 'Wilaya' } },
  '*/id': {
    label: { fr: 'Identifiant', ar: 'المعرّف', en: 'Identifier' },
    help: {
      fr: 'Ne le changez pas : les adresses enregistrées s’y réfèrent.',
      ar: 'لا تغيّره: العناوين المسجلة تشير إليه.',
      en: 'Do not change it: saved addresses refer to it.',
    },
  },
  '*/code': { label: { fr: 'Code', ar: 'الرمز', en: 'Code' } },
  '*/fr': { label: { fr: 'En français', ar: 'بالفرنسية', en: 'In French' } },
  '*/ar': { label: { fr: 'En arabe', ar: 'بالعربية', en: 'In Arabic' } },
} satisfies SettingWords;
