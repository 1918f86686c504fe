import type { Permission } from '@cm/kit/module';

export const permissions = [
  { key: 'users.read', zone: 'staff', label: { fr: 'Voir les utilisateurs', ar: 'عرض المستخدمين', en: 'See users' } },
  {
    key: 'users.manage',
    zone: 'staff',
    label: { fr: 'Gérer les utilisateurs', ar: 'إدارة المستخدمين', en: 'Manage users' },
  },
  {
    key: 'customer_factors.reset',
    zone: 'staff',
    label: {
      fr: 'Réinitialiser, à deux, la double authentification d’un client',
      ar: 'إعادة ضبط المصادقة الثنائية لعميل، بشخصين',
      en: 'Reset, by two people, a customer’s two-factor authentication',
    },
  },
  {
    key: 'impersonation.start',
    zone: 'staff',
    label: {
      fr: 'Consulter l’espace d’un client à sa place, en lecture seule',
      ar: 'الاطلاع على مساحة عميل مكانه، للقراءة فقط',
      en: 'See a customer’s space in their place, read-only',
    },
  },
  { key: 'roles.manage', zone: 'staff', label: { fr: 'Gérer les rôles', ar: 'إدارة الأدوار', en: 'Manage roles' } },
  {
    key: 'logins.read',
    zone: 'staff',
    label: { fr: 'Voir le journal des connexions', ar: 'عرض سجل الدخول', en: 'See the sign-in log' },
  },
  {
    key: 'limits.lift',
    zone: 'staff',
    label: {
      fr: 'Lever une limite d’essais de connexion',
      ar: 'رفع حد محاولات الدخول',
      en: 'Lift a limit of sign-in attempts',
    },
  },
  {
    key: 'domains.manage',
    zone: 'staff',
    label: { fr: 'Gérer les domaines de messagerie', ar: 'إدارة نطاقات البريد', en: 'Manage mail domains' },
  },
  { key: 'tenants.read', zone: 'staff', label: { fr: 'Voir les opérateurs', ar: 'عرض المشغلين', en: 'See tenants' } },
] as const satisfies readonly Permission[];
