import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** The number in E.164 when messages reach it: a mobile's, Algeria when no country is written; null for any other. */
export function parseMobile(text: string): string | null {
  if (text.length > 40) return null;
  const phone = parsePhoneNumberFromString(text, 'DZ');
  const type = phone?.isValid() ? phone.getType() : undefined;
  // In some countries the numbers of both are alike.
  return phone && (type === 'MOBILE' || type === 'FIXED_LINE_OR_MOBILE') ? phone.number : null;
}

/** The dial code of a number in E.164, without the plus: `213`. */
export function dialCodeOf(number: string): string {
  return parsePhoneNumberFromString(number)?.countryCallingCode ?? '';
}

/** The number in E.164 (`+213555123456`), Algeria when no country is written; null when no network would ring it. */
export function parsePhone(text: string): string | null {
  if (text.length > 40) return null;
  const phone = parsePhoneNumberFromString(text, 'DZ');
  return phone?.isValid() ? phone.number : null;
}
