import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'scan.unscanned': 'لم يفحصه مضاد فيروسات',
  'scan.scanning': 'جارٍ الفحص بمضاد الفيروسات',
  'scan.failed': 'في انتظار مضاد الفيروسات',
  'scan.infected': 'رفضه مضاد الفيروسات',
} as const satisfies Translation<typeof french, 'ar'>;
