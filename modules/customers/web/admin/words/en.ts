import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'organisation.customer-categories': 'Customer categories',
  'categories.empty': 'No category',
  'categories.customerEmpty': 'Categories sort the customers.',
  'categories.add': 'Add a category',
  'categories.arabic': 'In Arabic',
  'categories.english': 'In English',
  'categories.untranslated': 'Not translated',
  'categories.position': 'Order',
  'categories.positionHint': 'The smallest numbers come first.',
  'rules.column': 'Rules',
  'rules.none': 'As for everybody',
  'rules.change': 'Rules…',
  'rules.changeOf': 'Rules… {{name}}',
  'rules.title': 'What “{{name}}” changes',
  'rules.text':
    'Counts as soon as it is saved, for what is priced, ordered or issued from then on. What is already does not change. An archived category still acts for the customers that have it.',
  'rules.paymentDays': 'Terms of payment, in days',
  'rules.paymentDaysHint':
    'From the issue of an invoice to its due date. Terms written on a draft come first; empty, those of the settings.',
  'rules.days_one': '{{count}} day to pay',
  'rules.days_other': '{{count}} days to pay',
  'rules.kyc': 'Verification (KYC) before an order',
  'rules.kycHint': 'Comes before the operator’s setting. A product that requires the verification always does.',
  'rules.kyc.setting': 'As the operator’s setting says',
  'rules.kyc.required': 'Verification required',
  'rules.discount': 'Discount on the catalogue',
  'rules.discountHint':
    'Taken off the plans, options and fees of the catalogue, before tax. The customer reads why, with the name of the category: on their prices, quotes and orders. It needs no approval; empty, no discount.',
  'rules.discountOf': '{{share}} off',
  'rules.kyc.not_required': 'Verification not required',
  'silenced.line': 'Mails not sent: {{classes}}',
  'silenced.change': 'Mails…',
  'silenced.changeOf': 'Mails… {{name}}',
  'silenced.title': 'Mails of “{{name}}”',
  'silenced.text':
    'As soon as it is saved, the customers of this category no longer get the messages of the ticked boxes by mail, nor do their contact addresses. All others are always sent: quotes, invoices, answers, security. Whoever has an account finds the message in their notifications of the portal, and reads in their preferences that it is not sent. An archived category still acts.',
  'silenced.label': 'Do not send',
} as const satisfies Translation<typeof french, 'en'>;
