import { extent } from '@cm/kit/testing/drill';
import type { Language } from './browser.ts';

type Spoken = Extract<Language, 'fr' | 'ar'>;

/**
 * The languages in which a journey is made: the given one in every `npm test`, French for some journeys and Arabic for others; both in
 * the drill `journeys`. Every screen is looked at for itself in `screens`, and the whole path is always gone in both.
 */
export const spoken = (usual: Spoken): readonly Spoken[] => extent([usual], ['fr', 'ar']);
