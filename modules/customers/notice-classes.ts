import type { NoticeClass } from '@cm/kit/notices';

/** Who may act for a customer: nobody can switch it off. */
export const access: NoticeClass = {
  key: 'access',
  name: { fr: 'Accès aux comptes clients', ar: 'الوصول إلى حسابات العملاء', en: 'Access to customer accounts' },
  about: {
    fr: 'Invitations, accès retiré, titulaire.',
    ar: 'الدعوات وسحب الوصول وصاحب الحساب.',
    en: 'Invitations, access taken away, owner.',
  },
  always: true,
};
