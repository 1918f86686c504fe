import { useLocale } from '@cm/web-kit/preferences.ts';
import type { Session } from '@cm/web-kit/session.ts';

/** Sample text of the gallery: French, Arabic; English readers see the French. */
export function useSample(): (fr: string, ar: string) => string {
  const locale = useLocale();
  return (fr, ar) => (locale === 'ar' ? ar : fr);
}

export const NOW = new Date('2026-11-22T10:30:00Z');
export const TODAY = '2026-11-22';
export const dinars = (amount: number) => ({ amount: amount * 100, currency: 'DZD' });

export function sampleSession(locale: string): Session {
  return {
    user: {
      id: 'u1',
      name: locale === 'ar' ? 'أمينة بن صالح' : 'Amina Bensalah',
      email: 'a.bensalah@sahel-textile.dz',
      locale: locale === 'ar' ? 'ar' : 'fr',
      twoFactor: true,
      factorOffered: false,
      customerId: null,
      customers: [],
    },
    impersonation: null,
    emergency: null,
    tenant: {
      name: locale === 'ar' ? 'أطلس للاستضافة' : 'Atlas Hébergement',
      slug: 'atlas',
      timeZone: 'Africa/Algiers',
      currency: 'DZD',
      isPlatform: false,
      environment: 'development',
    },
    permissions: [],
    counts: { tickets: 3, invoices: 2, quotes: 1, verifications: 12, jobs: 1204 },
  };
}

export interface SampleTicket {
  readonly id: string;
  readonly number: string;
  readonly subject: { readonly fr: string; readonly ar: string };
  readonly customer: { readonly fr: string; readonly ar: string };
  readonly status: 'active' | 'progress' | 'waiting' | 'overdue' | 'suspended' | 'closed';
  readonly amount: number;
  readonly at: string;
}

const SUBJECTS = [
  { fr: 'Le site répond en 503 depuis ce matin', ar: 'الموقع يجيب بالخطأ 503 منذ الصباح' },
  { fr: 'Renouvellement du nom de domaine sahel-textile.dz', ar: 'تجديد اسم النطاق sahel-textile.dz' },
  {
    fr: 'Demande de facture rectificative pour le mois d’octobre, avec le nouveau registre de commerce',
    ar: 'طلب فاتورة مصححة لشهر أكتوبر بالسجل التجاري الجديد للشركة',
  },
  { fr: 'Accès SSH refusé', ar: 'رفض الدخول عبر SSH' },
  { fr: 'Migration de la messagerie', ar: 'نقل البريد الإلكتروني' },
  { fr: 'Question sur l’offre VPS 4', ar: 'سؤال حول عرض VPS 4' },
] as const;
const CUSTOMERS = [
  { fr: 'Sahel Textile SARL', ar: 'ساحل للنسيج ش.ذ.م.م' },
  { fr: 'Commune de Tipaza', ar: 'بلدية تيبازة' },
  { fr: 'Karim Haddad', ar: 'كريم حداد' },
] as const;
const STATES = ['overdue', 'progress', 'waiting', 'active', 'closed', 'suspended'] as const;

export const TICKETS: readonly SampleTicket[] = SUBJECTS.map((subject, index) => ({
  id: `t${String(index)}`,
  number: `T-${String(1042 - index)}`,
  subject,
  customer: CUSTOMERS[index % CUSTOMERS.length] ?? CUSTOMERS[0],
  status: STATES[index % STATES.length] ?? 'active',
  amount: [1190, 84_500, 1_250_000, 0, 45_220, 990][index] ?? 0,
  at: `2026-11-${String(22 - index * 3).padStart(2, '0')}T0${String(index + 1)}:12:00Z`,
}));
