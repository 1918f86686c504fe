import { namespace } from '#kit/i18n/catalogue.ts';

/** Every namespace, one chunk per language: a customer never downloads the words of the staff areas. */
export const namespaces = {
  common: namespace({
    fr: () => import('./fr/common.ts'),
    ar: () => import('./ar/common.ts'),
    en: () => import('./en/common.ts'),
  }),
  states: namespace({
    fr: () => import('./fr/states.ts'),
    ar: () => import('./ar/states.ts'),
    en: () => import('./en/states.ts'),
  }),
  portal: namespace({
    fr: () => import('./fr/portal.ts'),
    ar: () => import('./ar/portal.ts'),
    en: () => import('./en/portal.ts'),
  }),
  doors: namespace({
    fr: () => import('./fr/doors.ts'),
    ar: () => import('./ar/doors.ts'),
    en: () => import('./en/doors.ts'),
  }),
  sheet: namespace({
    fr: () => import('./fr/sheet.ts'),
    ar: () => import('./ar/sheet.ts'),
    en: () => import('./en/sheet.ts'),
  }),
  catalogue: namespace({
    fr: () => import('./fr/catalogue.ts'),
    ar: () => import('./ar/catalogue.ts'),
    en: () => import('./en/catalogue.ts'),
  }),
  terms: namespace({
    fr: () => import('./fr/terms.ts'),
    ar: () => import('./ar/terms.ts'),
    en: () => import('./en/terms.ts'),
  }),
  account: namespace({
    fr: () => import('./fr/account.ts'),
    ar: () => import('./ar/account.ts'),
    en: () => import('./en/account.ts'),
  }),
  door: namespace({
    fr: () => import('./fr/door.ts'),
    ar: () => import('./ar/door.ts'),
    en: () => import('./en/door.ts'),
  }),
  corporate: namespace({
    fr: () => import('./fr/corporate.ts'),
    ar: () => import('./ar/corporate.ts'),
    en: () => import('./en/corporate.ts'),
  }),
  admin: namespace({
    fr: () => import('./fr/admin.ts'),
    ar: () => import('./ar/admin.ts'),
    en: () => import('./en/admin.ts'),
  }),
};

export type Namespace = keyof typeof namespaces;
export type Catalogues = {
  readonly [N in Namespace]: Awaited<ReturnType<(typeof namespaces)[N]['fr']>>['catalogue'];
};
