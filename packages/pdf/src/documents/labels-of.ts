import type { CommercialDocument } from './commercial-document.ts';
import { labelsAr } from './labels-ar.ts';
import { labelsEn } from './labels-en.ts';
import { labelsFr } from './labels-fr.ts';
import type { Labels } from './labels.ts';

const LABELS: Readonly<Record<CommercialDocument['locale'], Labels>> = { fr: labelsFr, ar: labelsAr, en: labelsEn };

export function labelsOf(locale: CommercialDocument['locale']): Labels {
  return LABELS[locale];
}
