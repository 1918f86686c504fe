import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'organisation.tax-rates': 'Tax rates',
  'taxRates.category': 'Category',
  'taxRates.categoryHint': 'The one that products carry: lower case and underscores.',
  'taxRates.label': 'Name',
  'taxRates.rate': 'Rate',
  'taxRates.from': 'From',
  'taxRates.to': 'Until',
  'taxRates.toHint': 'Empty: until the next rate.',
  'taxRates.open': 'Open-ended',
  'taxRates.law': 'Legal reference',
  'taxRates.lawHint': 'Article of law, for whoever reads it later.',
  'taxRates.reason': 'Reason for the exemption',
  'taxRates.reasonHint': 'Printed on the invoice when the rate is zero.',
  'taxRates.current': 'In force',
  'taxRates.coming': 'To come',
  'taxRates.over': 'Over',
  'taxRates.empty': 'No rate',
  'taxRates.emptyText': 'Without a rate, no line can be invoiced.',
  'taxRates.add': 'Add a rate',
  'taxRates.addText':
    'The current rate of the same category ends on the day before. Documents already sent or issued keep theirs.',
} as const satisfies Translation<typeof french, 'en'>;
