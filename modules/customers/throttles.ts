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

export const throttles: readonly Throttle[] = [invitations, imports, personalNumbers];
