import type { Translation } from '@cm/ui/words/catalogue.ts';
import type { catalogue as french } from './fr.ts';

export const catalogue = {
  'upload.rules': 'PDF أو صور أو نصوص أو أرشيفات؛ 25 ميغابايت كحد أقصى للملف، و10 ملفات.',
  'upload.rulesOne': 'PDF أو صور أو نصوص أو أرشيفات؛ 25 ميغابايت كحد أقصى.',
} as const satisfies Translation<typeof french, 'ar'>;
