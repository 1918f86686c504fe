import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** The number in E.164 (`+213555123456`), Algeria when no country is written; null when no network would ring it. */
export function parsePhone(text: string): string | null {
  if (text.length > 40) return null;
  const phone = parsePhoneNumberFromString(text, 'DZ');
  return phone?.isValid() ? phone.number : null;
}
