import { type ArabicNoun, arabicCount } from './arabic.ts';
import { type EnglishNoun, englishCount } from './english.ts';
import { type FrenchNoun, frenchCount } from './french.ts';

export type WordsLocale = 'fr' | 'ar' | 'en';

/** Same bound as the money of the whole product: 90 000 milliards in the major unit. */
const MAX_MINOR = 9_000_000_000_000_000;

interface Nouns {
  readonly fr: readonly [major: FrenchNoun, minor: FrenchNoun];
  readonly en: readonly [major: EnglishNoun, minor: EnglishNoun];
  readonly ar: readonly [major: ArabicNoun, minor: ArabicNoun];
}

const SANTIM: ArabicNoun = { singular: 'سنتيم', dual: 'سنتيمان', plural: 'سنتيمات', accusative: 'سنتيمًا' };
const invariable = (word: string): ArabicNoun => ({
  singular: word,
  dual: `اثنان ${word}`,
  plural: word,
  accusative: word,
});

const CURRENCIES: Readonly<Record<string, Nouns>> = {
  DZD: {
    fr: [
      ['dinar algérien', 'dinars algériens'],
      ['centime', 'centimes'],
    ],
    en: [
      ['Algerian dinar', 'Algerian dinars'],
      ['centime', 'centimes'],
    ],
    ar: [{ singular: 'دينار', dual: 'ديناران', plural: 'دنانير', accusative: 'دينارًا' }, SANTIM],
  },
  EUR: {
    fr: [
      ['euro', 'euros'],
      ['centime', 'centimes'],
    ],
    en: [
      ['euro', 'euros'],
      ['cent', 'cents'],
    ],
    ar: [invariable('أورو'), SANTIM],
  },
  USD: {
    fr: [
      ['dollar américain', 'dollars américains'],
      ['cent', 'cents'],
    ],
    en: [
      ['US dollar', 'US dollars'],
      ['cent', 'cents'],
    ],
    ar: [
      { singular: 'دولار', dual: 'دولاران', plural: 'دولارات', accusative: 'دولارًا' },
      { singular: 'سنت', dual: 'سنتان', plural: 'سنتات', accusative: 'سنتًا' },
    ],
  },
};

/** A currency that we have no words for is counted by its ISO 4217 code, its hundredths as centimes. */
function nounsOf(currency: string): Nouns {
  return (
    CURRENCIES[currency] ?? {
      fr: [
        [currency, currency],
        ['centime', 'centimes'],
      ],
      en: [
        [currency, currency],
        ['cent', 'cents'],
      ],
      ar: [invariable(currency), SANTIM],
    }
  );
}

/**
 * An amount in words, for "arrêtée la présente facture à la somme de" (décret exécutif 05-468, art. 3: total in figures and in letters).
 * `amountMinor` is in hundredths; the minor unit is named only when it is not zero. A negative amount begins with "moins".
 * @throws RangeError when the amount is not an integer or exceeds 90 000 milliards, or the currency is not an ISO 4217 code.
 */
export function amountInWords(amountMinor: number, currency: string, locale: WordsLocale): string {
  if (!Number.isSafeInteger(amountMinor) || Math.abs(amountMinor) > MAX_MINOR)
    throw new RangeError(`not an amount: ${amountMinor}`);
  if (!/^[A-Z]{3}$/.test(currency)) throw new RangeError('not an ISO 4217 currency code');
  const absolute = Math.abs(amountMinor);
  const major = Math.floor(absolute / 100);
  const minor = absolute % 100;
  const nouns = nounsOf(currency);
  if (locale === 'fr') {
    const words = [frenchCount(major, nouns.fr[0]), ...(minor > 0 ? [frenchCount(minor, nouns.fr[1])] : [])].join(
      ' et ',
    );
    return amountMinor < 0 ? `moins ${words}` : words;
  }
  if (locale === 'ar') {
    const words = [arabicCount(major, nouns.ar[0]), ...(minor > 0 ? [arabicCount(minor, nouns.ar[1])] : [])].join(' و');
    return amountMinor < 0 ? `ناقص ${words}` : words;
  }
  const words = [englishCount(major, nouns.en[0]), ...(minor > 0 ? [englishCount(minor, nouns.en[1])] : [])].join(
    ' and ',
  );
  return amountMinor < 0 ? `minus ${words}` : words;
}
