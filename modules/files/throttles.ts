import type { Throttle } from '@cm/kit/http/route';

export const uploads = {
  portal: {
    name: 'portal.files.upload',
    purpose: { fr: 'Fichiers déposés, portail', ar: 'ملفات مرفوعة، البوابة', en: 'Files uploaded, portal' },
    by: 'person',
    limit: 120,
    windowSeconds: 3600,
  },
  corporate: {
    name: 'corporate.files.upload',
    purpose: { fr: 'Fichiers déposés, personnel', ar: 'ملفات مرفوعة، الموظفون', en: 'Files uploaded, staff' },
    by: 'person',
    limit: 2000,
    windowSeconds: 3600,
  },
} as const satisfies Record<string, Throttle>;

export const throttles: readonly Throttle[] = [uploads.portal, uploads.corporate];
