import { localised } from '@cm/kit/i18n';
import { defineSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { WILAYAS } from './wilayas.ts';
import { type KycGate, kycGate } from './kyc.ts';
import {
  kycChecklistWords,
  kycFourEyesWords,
  kycGateWords,
  kycRemindersWords,
  kycValidityWords,
  wilayasWords,
} from './setting-words.ts';

const checklist = z
  .array(
    z.strictObject({
      type: z.string().regex(/^[a-z][a-z0-9_]{1,40}$/),
      required: z.boolean(),
      label: localised(120),
    }),
  )
  .min(1)
  .max(20)
  .refine((items) => new Set(items.map((item) => item.type)).size === items.length);

/** Of an association: usage of the trade, domain reference §1.9. */
const ASSOCIATION = [
  item(
    'association_receipt',
    true,
    'Récépissé d’enregistrement ou agrément',
    'وصل التسجيل أو الاعتماد',
    'Registration receipt or approval',
  ),
  item(
    'representative_identity',
    true,
    'Pièce d’identité du président ou du représentant',
    'وثيقة هوية الرئيس أو الممثل',
    'Identity document of the president or representative',
  ),
  item('articles_of_association', false, 'Statuts', 'القانون الأساسي', 'Articles of association'),
];

/** Which documents prove who a customer is, per kind of customer (usage of the trade, domain reference §1.9). */
export const kycChecklistSetting = defineSetting({
  key: 'customers.kyc_checklist',
  words: kycChecklistWords,
  schema: z.strictObject({
    individual: checklist,
    company: checklist,
    public_body: checklist,
    // Absent from what was stored before this kind was known.
    association: checklist.default(ASSOCIATION),
  }),
  fallback: {
    individual: [
      item(
        'identity_document',
        true,
        'Pièce d’identité (CNI, passeport ou permis)',
        'وثيقة الهوية (بطاقة التعريف أو جواز السفر أو رخصة السياقة)',
        'Identity document (card, passport or licence)',
      ),
      item(
        'proof_of_address',
        false,
        'Justificatif de domicile de moins de 3 mois',
        'إثبات الإقامة لأقل من 3 أشهر',
        'Proof of address, less than 3 months old',
      ),
    ],
    company: [
      item(
        'commerce_register',
        true,
        'Extrait du registre de commerce',
        'مستخرج السجل التجاري',
        'Extract of the trade register',
      ),
      item(
        'nif_card',
        true,
        'Carte d’immatriculation fiscale (NIF)',
        'بطاقة التعريف الجبائي (NIF)',
        'Tax identification card (NIF)',
      ),
      item(
        'nis_card',
        true,
        'Avis d’identification statistique (NIS)',
        'إشعار التعريف الإحصائي (NIS)',
        'Statistical identification notice (NIS)',
      ),
      item(
        'representative_identity',
        true,
        'Pièce d’identité du représentant',
        'وثيقة هوية الممثل',
        'Identity document of the representative',
      ),
      item('articles_of_association', false, 'Statuts', 'القانون الأساسي', 'Articles of association'),
      item(
        'power_of_attorney',
        false,
        'Procuration du signataire',
        'وكالة الموقّع',
        'Power of attorney of the signatory',
      ),
      item('bank_details', false, 'RIB', 'كشف الهوية البنكية', 'Bank details (RIB)'),
    ],
    public_body: [
      item('founding_decree', true, 'Décret ou arrêté de création', 'مرسوم أو قرار الإنشاء', 'Founding decree or order'),
      item(
        'purchase_order',
        false,
        'Bon de commande ou convention',
        'سند الطلب أو الاتفاقية',
        'Purchase order or convention',
      ),
    ],
    association: ASSOCIATION,
  },
});

/** Whether an order waits for an approved verification. */
export const kycGateSetting = defineSetting<KycGate>({
  key: 'customers.kyc_gate',
  words: kycGateWords,
  schema: kycGate,
  fallback: 'off',
});

/** Whether two people approve a verification. */
export const kycFourEyesSetting = defineSetting({
  key: 'customers.kyc_four_eyes',
  words: kycFourEyesWords,
  schema: z.boolean(),
  fallback: false,
});

/** Days for which an approval holds; 0 is for ever. */
export const kycValiditySetting = defineSetting({
  key: 'customers.kyc_validity_days',
  words: kycValidityWords,
  schema: z.int().min(0).max(3650),
  fallback: 730,
});

/** How many days before its end a customer is reminded of it; 0 is not at all. */
export const kycRemindersSetting = defineSetting({
  key: 'customers.kyc_reminders',
  words: kycRemindersWords,
  schema: z.strictObject({ first: z.int().min(0).max(365), second: z.int().min(0).max(365) }),
  fallback: { first: 30, second: 7 },
});

/** The wilayas that addresses may name. Data, not code: the law renumbers them. */
export const wilayasSetting = defineSetting({
  key: 'customers.wilayas',
  words: wilayasWords,
  schema: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
        code: z.int().min(1).max(99),
        fr: z.string().min(1).max(60),
        ar: z.string().min(1).max(60),
      }),
    )
    .min(1)
    .max(99),
  fallback: [...WILAYAS],
});

function item(type: string, required: boolean, fr: string, ar: string, en: string) {
  return { type, required, label: { fr, ar, en } };
}
