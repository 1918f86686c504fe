import { fold } from '@cm/kit/folding';
import { named } from '@cm/kit/named';
import { z } from 'zod';

export const identityKeyKind = named('IdentityKeyKind', z.enum(['nif', 'rc', 'nin', 'email', 'phone', 'name']));
export type IdentityKeyKind = z.infer<typeof identityKeyKind>;

/** What makes two customers probably the same one. */
export interface IdentityKey {
  readonly kind: IdentityKeyKind;
  readonly key: string;
}

export interface Identifiable {
  readonly name: string;
  readonly email: string;
  readonly phone?: string | null | undefined;
  readonly wilaya?: string | null | undefined;
  readonly nif?: string | null | undefined;
  readonly rc?: string | null | undefined;
  readonly nin?: string | null | undefined;
}

/**
 * The keys of a customer whose values are in their one writing, at most one of each kind. A NIF counts without its suffix
 * and an RC without its establishment: branches of a company are one taxpayer. A name counts within its wilaya alone.
 */
export function identityKeysOf(customer: Identifiable): IdentityKey[] {
  const { nif, rc, nin, email, phone, wilaya } = customer;
  const name = wilaya ? nameKey(customer.name) : '';
  const keys: [IdentityKeyKind, string | null | undefined][] = [
    ['nif', nif?.slice(0, 15)],
    ['rc', rc ? registerKey(rc) : null],
    ['nin', nin],
    ['email', email],
    ['phone', phone],
    ['name', name === '' ? null : `${wilaya} ${name}`],
  ];
  return keys.flatMap(([kind, key]) => (key ? [{ kind, key: key.slice(0, 260) }] : []));
}

const LEGAL_FORMS = new Set(
  [
    'sarl',
    'eurl',
    'spa',
    'sas',
    'snc',
    'ets',
    'epe',
    'epic',
    'ste',
    'societe',
    'groupe',
    'شركه',
    'موسسه',
    'شذمم',
    'ش',
    'ذ',
    'م',
  ].map(fold),
);

/**
 * The words of a name in one order, without accents, hamzas, the Arabic article, doubled letters (Mohammed, Mohamed) and
 * the legal form; '' when fewer than five letters are left: a short name says too little.
 */
export function nameKey(name: string): string {
  const words = fold(name)
    .replace(/(?<=^|\P{L})(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll('.', ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !LEGAL_FORMS.has(word))
    .map((word) => (/^ال./.test(word) && word.length > 4 ? word.slice(2) : word).replace(/(\p{L})\1+/gu, '$1'));
  const key = [...new Set(words)].sort().join(' ');
  return key.replace(/\s/g, '').length < 5 ? '' : key;
}

/** Year, letter and serial of an RC: the modern and the legacy writing of one registration give the same. */
function registerKey(rc: string): string {
  const modern = /^(\d{2})([AB])(\d+)/.exec(rc);
  if (modern) return `${modern[1]}${modern[2]}${modern[3]?.padStart(8, '0')}`;
  const legacy = /-(\d+) ([AB]) (\d{2})$/.exec(rc);
  return legacy ? `${legacy[3]}${legacy[2]}${legacy[1]?.padStart(8, '0')}` : rc;
}
