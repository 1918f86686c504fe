import { parseRc } from '@cm/identity';
import { fold } from '@cm/kit/folding';

const MAX_WORDS = 60;
const MAX_LENGTH = 80;

export interface Searchable {
  readonly number: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
  readonly rc: string | null;
  readonly nif: string | null;
  readonly nis: string | null;
  readonly contacts: readonly { readonly name: string; readonly email: string; readonly phone: string | null }[];
  readonly points?: readonly { readonly kind: string; readonly value: string }[];
}

/** Every word under which the customer is found by its beginning; at most 60. */
export function searchWordsOf(customer: Searchable): string[] {
  const digits = customer.number.replace(/\D/g, '');
  const words = [
    ...wordsOf(customer.name),
    fold(customer.number),
    digits,
    digits.replace(/^0+/, ''),
    ...[customer.nif, customer.nis].flatMap((id) => id ?? []),
    ...(customer.rc === null ? [] : [registerKey(customer.rc)]),
    ...addressWords(customer),
    ...customer.contacts.flatMap((contact) => [...wordsOf(contact.name), ...addressWords(contact)]),
    ...(customer.points ?? []).flatMap(({ kind, value }) =>
      kind === 'phone' ? numberWords(value) : addressWords({ email: value, phone: null }),
    ),
  ];
  return [...new Set(words.filter((word) => word !== '').map((word) => word.slice(0, MAX_LENGTH)))].slice(0, MAX_WORDS);
}

/** What was typed, as beginnings of words that must all be found; at most 6, none when nothing usable was typed. */
export function searchTerms(text: string): string[] {
  const typed = text.slice(0, 200).trim();
  const register = parseRc(typed);
  if (register !== null) return [registerKey(register)];
  const folded = fold(typed);
  // A number in groups (05 55 12 34 56) is one word.
  if (/^\+?[\d\s().-]{5,}$/.test(folded)) return [folded.replace(/\D/g, '').replace(/^00213/, '213')].filter(Boolean);
  const terms = folded
    .split(/\s+/)
    .flatMap((part) => (part.includes('@') || /^c-\d+$/.test(part) ? [part] : part.split(/[^\p{L}\p{N}]+/u)));
  return [...new Set(terms.filter((term) => term !== ''))].slice(0, 6).map((term) => term.slice(0, MAX_LENGTH));
}

function wordsOf(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (/^ال./.test(word) && word.length > 4 ? [word, word.slice(2)] : [word]));
}

function addressWords(of: { readonly email: string; readonly phone: string | null }): string[] {
  const email = fold(of.email);
  const [local = '', domain = ''] = email.split('@');
  const words = [email, ...local.split(/[^\p{L}\p{N}]+/u), ...domain.split('.')];
  return of.phone === null ? words : [...words, ...numberWords(of.phone)];
}

/** As written abroad, and at home with and without the trunk prefix. */
function numberWords(phone: string): string[] {
  const digits = phone.slice(1);
  return digits.startsWith('213') ? [digits, `0${digits.slice(3)}`, digits.slice(3)] : [digits];
}

function registerKey(rc: string): string {
  return rc.replace(/[^0-9A-Z]/g, '').toLowerCase();
}
