import type { SettingWords } from '@cm/kit/settings';

export const purposesWords: SettingWords = {
  '': {
    label: {
      fr: 'Finalités soumises à consentement',
      ar: 'الأغراض الخاضعة للموافقة',
      en: 'Purposes that need consent',
    },
    help: {
      fr: 'Ce que les clients acceptent ou refusent dans leur espace. Changer un texte ne change pas les consentements déjà donnés : le texte lu est gardé.',
      ar: 'ما يقبله العملاء أو يرفضونه في فضائهم. تغيير النص لا يغيّر الموافقات السابقة: يُحفظ النص المقروء.',
      en: 'What customers accept or refuse in their portal. Changing a text does not change consents already given: the text that was read is kept.',
    },
    wide: true,
  },
  '*': { label: { fr: 'Finalité', ar: 'غرض', en: 'Purpose' } },
  '*/key': {
    label: { fr: 'Identifiant', ar: 'المعرّف', en: 'Identifier' },
    help: {
      fr: 'Ne le changez pas : les consentements s’y réfèrent.',
      ar: 'لا تغيّره: الموافقات تشير إليه.',
      en: 'Do not change it: consents refer to it.',
    },
  },
  '*/name': { label: { fr: 'Nom', ar: 'الاسم', en: 'Name' } },
  '*/text': { label: { fr: 'Texte accepté', ar: 'النص المقبول', en: 'Text that is agreed to' }, wide: true },
  '*/channels': { label: { fr: 'Moyens', ar: 'الوسائل', en: 'Channels' } },
  '*/channels/*': {
    label: { fr: 'Moyen', ar: 'وسيلة', en: 'Channel' },
    choices: {
      email: { fr: 'E-mail', ar: 'البريد الإلكتروني', en: 'E-mail' },
      sms: { fr: 'SMS', ar: 'الرسائل القصيرة', en: 'SMS' },
      telephone: { fr: 'Téléphone', ar: 'الهاتف', en: 'Telephone' },
      in_app: { fr: 'Espace client', ar: 'فضاء العميل', en: 'Portal' },
    },
  },
};
