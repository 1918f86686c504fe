import type { Buyer, Seller } from './party.ts';

export interface MentionedLine {
  readonly designation: string;
  readonly quantity: number;
  readonly unitPrice: number;
}

export interface Mentions {
  /** Without one of these the law treats the invoice as not made: a fine of 80 % of the amount (loi 04-02 art. 33, 34). */
  readonly missing: readonly string[];
  /** Asked by décret exécutif 05-468 art. 3: a fine of 10 000 to 50 000 DA, so they warn and do not stop. */
  readonly warnings: readonly string[];
}

/**
 * What an invoice still lacks before it may be issued. The load-bearing mentions of loi 04-02 art. 34: names, NIF and
 * addresses of both, quantity, precise designation, unit price before tax. A consumer's invoice names no NIF.
 *
 * @returns pointers such as `seller.nif` or `lines.3.designation` (lines counted from 1)
 */
export function mentionsOf(seller: Seller, buyer: Buyer, lines: readonly MentionedLine[]): Mentions {
  const missing = [
    ...absent('seller', seller, ['name', 'nif', 'address']),
    ...absent('buyer', buyer, buyer.kind === 'company' ? ['name', 'nif', 'address'] : ['name', 'address']),
    ...lines.flatMap(lineFaults),
  ];
  const warnings = [
    ...absent('seller', seller, ['legalForm', 'activity', 'rc', 'nis', 'phone', 'email']),
    ...absent('buyer', buyer, softBuyerMentions[buyer.kind]),
  ];
  return { missing, warnings };
}

const softBuyerMentions = {
  individual: [],
  company: ['legalForm', 'activity', 'rc', 'nis'],
  public_body: ['nif', 'nis'],
  association: ['nif', 'nis'],
} as const satisfies Record<Buyer['kind'], readonly (keyof Buyer)[]>;

function absent<T extends object>(party: string, facts: T, names: readonly (keyof T & string)[]): string[] {
  return names.filter((name) => isBlank(facts[name])).map((name) => `${party}.${name}`);
}

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === '';
}

function lineFaults(line: MentionedLine, index: number): string[] {
  const place = `lines.${index + 1}`;
  return [
    // One letter or a row of dashes designates nothing: "désignation précise".
    ...(/\p{L}.*\p{L}/su.test(line.designation) ? [] : [`${place}.designation`]),
    ...(line.quantity > 0 ? [] : [`${place}.quantity`]),
    ...(Number.isSafeInteger(line.unitPrice) && line.unitPrice >= 0 ? [] : [`${place}.unitPrice`]),
  ];
}
