import type { NoticeWords } from '@cm/kit/notices';

export const customerMergedWords = {
  name: { fr: 'Comptes clients réunis', ar: 'دمج حسابات العملاء', en: 'Customer accounts merged' },
  title: {
    fr: 'Le compte {{ other }} a été réuni au compte {{ number }}',
    ar: 'دُمج الحساب {{ other }} في الحساب {{ number }}',
    en: 'The account {{ other }} was merged into the account {{ number }}',
  },
  mail: {
    subject: {
      fr: 'Les comptes {{ other }} et {{ number }} n’en font plus qu’un',
      ar: 'أصبح الحسابان {{ other }} و{{ number }} حسابا واحدا',
      en: 'The accounts {{ other }} and {{ number }} are one',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nNotre équipe a réuni le compte client {{ other }} au compte {{ number }}, pour ce motif : {{ reason }}\n\nTickets, devis, commandes, services, factures et paiements se retrouvent sous {{ number }}. Les factures déjà émises ne changent pas. Nous pouvons défaire cette réunion pendant un jour.\n\n[action]\n\nSi ces comptes ne sont pas les mêmes, écrivez-nous tout de suite.',
      ar: 'مرحبا {{ name }}،\n\nدمج فريقنا حساب العميل {{ other }} في الحساب {{ number }}، لهذا السبب: {{ reason }}\n\nتجدون التذاكر وعروض الأسعار والطلبات والخدمات والفواتير والمدفوعات تحت {{ number }}. لا تتغير الفواتير الصادرة. يمكننا إلغاء هذا الدمج خلال يوم واحد.\n\n[action]\n\nإن لم يكن الحسابان حسابا واحدا، راسلونا فورا.',
      en: 'Hello {{ name }},\n\nOur team merged the customer account {{ other }} into the account {{ number }}, for this reason: {{ reason }}\n\nTickets, quotes, orders, services, invoices and payments are found under {{ number }}. Invoices that were issued do not change. We can undo the merge for one day.\n\n[action]\n\nIf these accounts are not the same, write to us right away.',
    },
    action: { fr: 'Voir qui a accès', ar: 'عرض أصحاب الوصول', en: 'See who has access' },
    automatic: true,
  },
  sample: { number: 'C-000042', other: 'C-000108', reason: 'Inscrit deux fois' },
} satisfies NoticeWords;

export const customerMergeUndoneWords = {
  name: { fr: 'Réunion de comptes défaite', ar: 'إلغاء دمج الحسابات', en: 'Merge of accounts undone' },
  title: {
    fr: 'Les comptes {{ other }} et {{ number }} sont de nouveau séparés',
    ar: 'انفصل الحسابان {{ other }} و{{ number }} من جديد',
    en: 'The accounts {{ other }} and {{ number }} are separate again',
  },
  mail: {
    subject: {
      fr: 'Les comptes {{ other }} et {{ number }} sont de nouveau séparés',
      ar: 'انفصل الحسابان {{ other }} و{{ number }} من جديد',
      en: 'The accounts {{ other }} and {{ number }} are separate again',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nNotre équipe a défait la réunion des comptes {{ other }} et {{ number }}, pour ce motif : {{ reason }}\n\nChaque compte retrouve ce qui était à lui. Ce qui est venu entre-temps reste au compte {{ number }}.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nألغى فريقنا دمج الحسابين {{ other }} و{{ number }}، لهذا السبب: {{ reason }}\n\nيستعيد كل حساب ما كان له، ويبقى ما جاء بين الوقتين للحساب {{ number }}.\n\n[action]',
      en: 'Hello {{ name }},\n\nOur team undid the merge of the accounts {{ other }} and {{ number }}, for this reason: {{ reason }}\n\nEach account has again what was its own. What came in between stays with the account {{ number }}.\n\n[action]',
    },
    action: { fr: 'Voir qui a accès', ar: 'عرض أصحاب الوصول', en: 'See who has access' },
    automatic: true,
  },
  sample: { number: 'C-000042', other: 'C-000108', reason: 'Deux sociétés distinctes' },
} satisfies NoticeWords;
