import type { Throttle } from '@cm/kit/http/route';

export const exportsOfLog: Throttle = {
  name: 'audit-export',
  purpose: { fr: 'Exports du journal d’audit', ar: 'تصدير سجل التدقيق', en: 'Exports of the audit log' },
  by: 'person',
  limit: 20,
  windowSeconds: 3600,
};

export const verifications: Throttle = {
  name: 'audit-verify',
  purpose: {
    fr: 'Vérifications du journal d’audit',
    ar: 'التحقق من سجل التدقيق',
    en: 'Verifications of the audit log',
  },
  by: 'person',
  limit: 20,
  windowSeconds: 300,
};

export const throttles: readonly Throttle[] = [exportsOfLog, verifications];
