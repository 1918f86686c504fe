import { parseAddressHeader } from 'mailparser';
import { isPlainAddress } from './addr-spec.ts';
import { cleanLine } from './clean-text.ts';
import type { MailAddress, MailWarning } from './message.ts';

const maxAddressHeader = 32 * 1024;

type StatedAddress = { readonly address?: string | undefined; readonly name: string };

/** Reads address fields; groups are replaced by their members, what is not a plain address is left out. */
export function readAddresses(values: readonly string[], max: number): { list: MailAddress[]; unreadable: boolean } {
  const bounded = values.slice(0, 20).map((value) => value.slice(0, maxAddressHeader));
  const stated: readonly StatedAddress[] = parseAddressHeader(bounded, { flatten: true, decodePunycode: false }).value;
  const list: MailAddress[] = [];
  let unreadable = false;
  for (const one of stated) {
    const address = cleanLine(one.address ?? '', 320).toLowerCase();
    if (isPlainAddress(address)) list.push({ address, name: cleanLine(one.name, 200) });
    else unreadable = true;
    if (list.length > max) break;
  }
  return { list, unreadable };
}

/** Reads From, and says what is wrong with it: a mail that several people claim, or nobody, belongs to nobody. */
export function readFrom(values: readonly string[]): { from: MailAddress | null; warnings: MailWarning[] } {
  const { list, unreadable } = readAddresses(values, 10);
  const from = list[0] ?? null;
  const warnings: MailWarning[] = [];
  if (values.every((value) => value.trim() === '')) warnings.push('from_absent');
  else if (from === null) warnings.push('from_unreadable');
  const several = values.length > 1 || list.length > 1 || bracketed(values).size > 1;
  if (several || (from !== null && unreadable)) warnings.push('from_multiple');
  if (from !== null && showsOtherAddress(from)) warnings.push('from_name_shows_other_address');
  return { from, warnings };
}

/** The addresses in angle brackets, wherever they stand: `"x" <a@b>:<c@d>` has two, whatever a parser makes of it. */
function bracketed(values: readonly string[]): Set<string> {
  const found = values.flatMap((value) => value.slice(0, maxAddressHeader).match(/<[^<>]{0,320}@[^<>]{0,320}>/g) ?? []);
  return new Set(found.map((address) => address.toLowerCase()));
}

/** `"ceo@bank.dz" <thief@example.net>`: the name is meant to be read as the address. */
function showsOtherAddress(from: MailAddress): boolean {
  const shown = from.name.match(/[^\s@<>"'()]{1,64}[@＠][^\s@<>"'()]{1,253}/g) ?? [];
  return shown.some((address) => address.toLowerCase() !== from.address);
}
