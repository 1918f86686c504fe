import { stableId } from '@cm/kit/ids';
import type { DemonstrationCall } from '@cm/kit/module';

/** What an operator may want to know of its customers: the examples of the API and the screens show the first one. */
export const demonstration: readonly DemonstrationCall[] = [
  {
    operation: 'admin.fields.create',
    body: {
      id: stableId('field-1'),
      key: 'secteur',
      kind: 'choice',
      label: { fr: 'Secteur d’activité', ar: 'قطاع النشاط', en: 'Industry' },
      access: 'customer_edits',
      inLists: true,
      choices: [
        { key: 'sante', label: { fr: 'Santé', ar: 'الصحة', en: 'Health' }, archived: false },
        { key: 'enseignement', label: { fr: 'Enseignement', ar: 'التعليم', en: 'Education' }, archived: false },
        { key: 'commerce', label: { fr: 'Commerce', ar: 'التجارة', en: 'Trade' }, archived: false },
      ],
      position: 10,
    },
  },
  {
    operation: 'admin.fields.create',
    body: {
      id: stableId('field-2'),
      key: 'contrat_cadre',
      kind: 'text',
      label: { fr: 'N° de contrat-cadre', ar: 'رقم العقد الإطار', en: 'Framework contract' },
      help: { fr: 'Tel qu’il est signé, par exemple CC-2026-014.', ar: 'كما وُقّع، مثل CC-2026-014.' },
      access: 'customer_reads',
      unique: true,
      shape: 'AA-9999-999',
      position: 20,
    },
  },
  {
    operation: 'admin.fields.create',
    body: {
      id: stableId('field-3'),
      key: 'budget_annuel',
      kind: 'money',
      label: { fr: 'Budget annuel', ar: 'الميزانية السنوية', en: 'Yearly budget' },
      min: 0,
      position: 30,
    },
  },
];
