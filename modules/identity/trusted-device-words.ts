import type { SettingWords } from '@cm/kit/settings';

export const trustedDeviceWords = {
  '': {
    label: { fr: 'Appareils de confiance', ar: 'الأجهزة الموثوقة', en: 'Trusted devices' },
    help: {
      fr: 'Après son second facteur, une personne peut dire de ne plus le lui demander sur cet appareil. Le mot de passe reste demandé, comme la confirmation d’identité avant un acte sensible. Un rôle qui exige une clé d’accès la demande toujours.',
      ar: 'بعد وسيلة التحقق الثانية، يمكن للشخص أن يطلب ألا تُطلب منه ثانية على هذا الجهاز. تبقى كلمة المرور مطلوبة، وكذلك تأكيد الهوية قبل كل عمل حساس. والدور الذي يفرض مفتاح مرور يطلبه دائما.',
      en: 'After their second factor, a person may say not to be asked for it again on this device. The password is still asked for, and so is the proof of identity before a sensitive act. A role that requires a passkey always asks for it.',
    },
  },
  customers: {
    label: { fr: 'Permis aux clients', ar: 'مسموح للعملاء', en: 'Allowed to customers' },
  },
  staff: {
    label: { fr: 'Permis au personnel', ar: 'مسموح للموظفين', en: 'Allowed to the staff' },
  },
  days: {
    label: { fr: 'Durée', ar: 'المدة', en: 'Duration' },
    help: {
      fr: 'De 1 à 90 jours, comptés du jour où la personne l’a dit. Une durée raccourcie vaut aussi pour les appareils déjà de confiance.',
      ar: 'من يوم واحد إلى 90 يوما، تُحسب من يوم طلب الشخص ذلك. وتسري المدة إذا قُصّرت على الأجهزة الموثوقة من قبل أيضا.',
      en: 'From 1 to 90 days, counted from the day on which the person said so. A duration that is shortened holds for devices that are trusted already too.',
    },
    unit: 'days',
  },
} satisfies SettingWords;
