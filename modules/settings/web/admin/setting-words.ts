import type { ArgumentsOf, KeyOf } from '@cm/ui/words/catalogue.ts';
import type { words } from './words.ts';

type Words = NonNullable<(typeof words)['visible']>;
/** A sentence without parameters. */
type Key = { [K in KeyOf<Words>]: ArgumentsOf<Words, K> extends [] ? K : never }[KeyOf<Words>];

/** How one part of a setting is called, explained and shown. */
export interface PartWords {
  readonly label: Key;
  readonly help?: Key;
  /** `days` is written after the figure; `percent` and `money` are stored in hundredths and typed in units. */
  readonly unit?: 'days' | 'percent' | 'money';
  /** Two parts side by side, or the whole line. */
  readonly wide?: boolean;
  /** Words of a choice, by its value. */
  readonly choices?: Readonly<Record<string, Key>>;
}

export const SECTIONS = ['legal', 'tickets', 'sales', 'billing', 'customers', 'messages', 'other'] as const;
export type Section = (typeof SECTIONS)[number];

const SECTION_OF: Readonly<Record<string, Section>> = {
  identity: 'legal',
  tickets: 'tickets',
  sales: 'sales',
  billing: 'billing',
  customers: 'customers',
  notifications: 'messages',
};

export function sectionOf(key: string): Section {
  return SECTION_OF[key.split('.')[0] ?? ''] ?? 'other';
}

/** By the key of the setting, then the path inside its value; `*` stands for any row of a list. */
const WORDS: Readonly<Record<string, PartWords>> = {
  'identity.legal_identity': { label: 'setting.legal', help: 'setting.legal.help' },
  'identity.legal_identity/name': { label: 'setting.legal.name', help: 'setting.legal.name.help' },
  'identity.legal_identity/legalForm': { label: 'setting.legal.form', help: 'setting.legal.form.help' },
  'identity.legal_identity/activity': { label: 'setting.legal.activity', wide: true },
  'identity.legal_identity/capital': { label: 'setting.legal.capital', unit: 'money' },
  'identity.legal_identity/address': { label: 'setting.legal.address', wide: true },
  'identity.legal_identity/city': { label: 'setting.legal.city' },
  'identity.legal_identity/phone': { label: 'setting.legal.phone' },
  'identity.legal_identity/email': { label: 'setting.legal.email' },
  'identity.legal_identity/rc': { label: 'setting.legal.rc', help: 'setting.legal.rc.help' },
  'identity.legal_identity/nif': { label: 'setting.legal.nif', help: 'setting.legal.nif.help' },
  'identity.legal_identity/nis': { label: 'setting.legal.nis', help: 'setting.legal.nis.help' },
  'identity.legal_identity/ai': { label: 'setting.legal.ai', help: 'setting.legal.ai.help' },
  'identity.legal_identity/rib': { label: 'setting.legal.rib', help: 'setting.legal.rib.help' },
  'identity.legal_identity/bank': { label: 'setting.legal.bank' },
  'tickets.reopen_days': { label: 'setting.reopenDays', help: 'setting.reopenDays.help', unit: 'days' },
  'tickets.auto_close_days': { label: 'setting.autoCloseDays', help: 'setting.autoCloseDays.help', unit: 'days' },
  'sales.quote_validity_days': { label: 'setting.quoteValidity', help: 'setting.quoteValidity.help', unit: 'days' },
  'sales.discount_approval_bp': {
    label: 'setting.discountApproval',
    help: 'setting.discountApproval.help',
    unit: 'percent',
  },
  'sales.terms_version': { label: 'setting.termsVersion', help: 'setting.termsVersion.help' },
  'billing.invoice_terms': { label: 'setting.invoiceTerms', help: 'setting.invoiceTerms.help' },
  'billing.invoice_terms/paymentDays': {
    label: 'setting.paymentDays',
    help: 'setting.paymentDays.help',
    unit: 'days',
  },
  'billing.invoice_terms/legalMentions': {
    label: 'setting.legalMentions',
    help: 'setting.legalMentions.help',
    wide: true,
  },
  'billing.invoice_terms/legalMentions/*': { label: 'setting.legalMention' },
  'customers.kyc_gate': {
    label: 'setting.kycGate',
    help: 'setting.kycGate.help',
    choices: { off: 'setting.kycGate.off', approval: 'setting.kycGate.approval' },
  },
  'customers.kyc_validity_days': { label: 'setting.kycValidity', help: 'setting.kycValidity.help', unit: 'days' },
  'customers.kyc_checklist': { label: 'setting.kycChecklist', help: 'setting.kycChecklist.help' },
  'customers.kyc_checklist/individual': { label: 'setting.kycIndividual', wide: true },
  'customers.kyc_checklist/company': { label: 'setting.kycCompany', wide: true },
  'customers.kyc_checklist/public_body': { label: 'setting.kycPublicBody', wide: true },
  'customers.kyc_checklist/*/*': { label: 'setting.kycDocument' },
  'customers.kyc_checklist/*/*/type': { label: 'setting.kycType', help: 'setting.kycType.help' },
  'customers.kyc_checklist/*/*/required': { label: 'setting.kycRequired' },
  'customers.kyc_checklist/*/*/label': { label: 'setting.kycLabel', wide: true },
  'customers.kyc_checklist/*/*/label/fr': { label: 'setting.inFrench' },
  'customers.kyc_checklist/*/*/label/ar': { label: 'setting.inArabic' },
  'customers.kyc_checklist/*/*/label/en': { label: 'setting.inEnglish' },
  'customers.wilayas': { label: 'setting.wilayas', help: 'setting.wilayas.help' },
  'customers.wilayas/*': { label: 'setting.wilaya' },
  'customers.wilayas/*/id': { label: 'setting.wilayaId', help: 'setting.wilayaId.help' },
  'customers.wilayas/*/code': { label: 'setting.wilayaCode' },
  'customers.wilayas/*/fr': { label: 'setting.inFrench' },
  'customers.wilayas/*/ar': { label: 'setting.inArabic' },
  'notifications.sender': { label: 'setting.sender', help: 'setting.sender.help' },
  'notifications.sender/name': { label: 'setting.senderName', help: 'setting.senderName.help' },
  'notifications.sender/address': { label: 'setting.senderAddress', help: 'setting.senderAddress.help' },
  'notifications.sender/replyTo': { label: 'setting.senderReplyTo', help: 'setting.senderReplyTo.help' },
};

export function wordsOf(key: string, path: readonly (string | number)[]): PartWords | undefined {
  // In a checklist the first step names the kind of customer: the words below it are the same for each.
  const steps = path.map((step) => (typeof step === 'number' ? '*' : step));
  const exact = WORDS[[key, ...steps].join('/')];
  if (exact || steps.length < 2) return exact;
  return WORDS[[key, '*', ...steps.slice(1)].join('/')];
}
