import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'scan.unscanned': 'Not checked for viruses',
  'scan.scanning': 'Being checked for viruses',
  'scan.failed': 'Waiting for the virus scanner',
  'scan.infected': 'Refused by the virus scanner',
} as const satisfies Translation<typeof french, 'en'>;
