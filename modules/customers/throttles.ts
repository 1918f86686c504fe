import type { Throttle } from '@cm/kit/http/route';

/** Reading the largest file takes seconds of a processor. */
export const imports: Throttle = {
  name: 'corporate.customer-imports',
  purpose: { fr: 'Fichiers de clients importés', ar: 'ملفات عملاء مستوردة', en: 'Files of customers imported' },
  by: 'person',
  limit: 60,
  windowSeconds: 3600,
};

export const invitations: Throttle = {
  name: 'invitation',
  purpose: {
    fr: 'Invitations ouvertes par leur lien',
    ar: 'دعوات تُفتح برابطها',
    en: 'Invitations opened by their link',
  },
  by: 'ip',
  limit: 60,
  windowSeconds: 900,
};

export const personalNumbers: Throttle = {
  name: 'corporate.personal-numbers',
  purpose: {
    fr: 'Numéros personnels montrés en entier',
    ar: 'أرقام شخصية معروضة كاملة',
    en: 'Personal numbers shown in full',
  },
  by: 'person',
  limit: 300,
  windowSeconds: 3600,
};

/** Adding and asking alike: each sends a mail to somebody who asked for nothing. */
export const contactPointAskings: Throttle = {
  name: 'contact-point-askings',
  purpose: {
    fr: 'Adresses et numéros de contact ajoutés, confirmations demandées',
    ar: 'عناوين وأرقام تواصل مضافة وتأكيدات مطلوبة',
    en: 'Contact addresses and numbers added, confirmations asked for',
  },
  by: 'person',
  limit: 300,
  windowSeconds: 3600,
};

export const contactPointAnswers: Throttle = {
  name: 'contact-point-answers',
  purpose: {
    fr: 'Liens ouverts par des adresses de contact',
    ar: 'روابط تفتحها عناوين التواصل',
    en: 'Links opened by contact addresses',
  },
  by: 'ip',
  limit: 60,
  windowSeconds: 900,
};

export const throttles: readonly Throttle[] = [
  invitations,
  imports,
  personalNumbers,
  contactPointAskings,
  contactPointAnswers,
];
