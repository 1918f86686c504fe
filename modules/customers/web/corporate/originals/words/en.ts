import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'originals.show': 'Show',
  'originals.showOf': 'Show {{name}} in full',
  'originals.recorded': 'This showing is in the audit log.',
  'originals.closed':
    'You see the state of the file, not its documents: opening them takes the right “Open identity documents and see personal numbers in full”.',
  'originals.closedTitle': 'Documents not open to you',
  'originals.editHint': 'Masked: leave it as it is to keep it, replace or empty it to change it.',
  'originals.export': 'NIN and RIB leave masked (•••• and the last 4 digits): having them in full takes a right.',
  'originals.exportFull': 'NIN and RIB leave in full; the audit log records it.',
} as const satisfies Translation<typeof french, 'en'>;
