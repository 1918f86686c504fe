import { type Field, type GivenValues } from '@cm/fields';
import { type CustomerKind, emailAddress } from '@cm/identity';
import { fold } from '@cm/kit/folding';
import { type Locale, pick } from '@cm/kit/i18n';
import { masked } from '@cm/kit/masked';
import { CUSTOM, type ImportField, type ImportFieldMapping, type ImportMapping, type ImportReason } from './import.ts';
import { readOwnFields } from './import-own-fields.ts';
import { importFieldWords, leftOutWords } from './import-words.ts';
import { isPersonal } from './personal-numbers.ts';
import { normaliseProfile, type ProfileField, type ProfileInput } from './profile.ts';
import type { Wilaya } from './wilayas.ts';

/** A row as a customer. */
export interface Candidate {
  readonly kind: CustomerKind;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly contactName: string;
  readonly profile: ProfileInput;
  /** The operator's own fields, as they stand in the file. */
  readonly custom: GivenValues;
  readonly tags: readonly string[];
  readonly isClosed: boolean;
  /** `YYYY-MM-DD`, when it is known there since. */
  readonly since: string | null;
  /** What the file says in words, and what did not fit a field; '' when there is nothing. */
  readonly note: string;
}

export interface Reading {
  readonly sourceId: string | null;
  /** Null when something that is needed is missing or wrong: `reasons` say what. */
  readonly candidate: Candidate | null;
  readonly reasons: readonly ImportReason[];
}

export interface ReadingRules {
  readonly mapping: ImportMapping;
  /** Columns of the operator's own fields, and the fields that are asked of every customer. */
  readonly fieldMapping: ImportFieldMapping;
  readonly fields: readonly Field[];
  /** Made by `wilayaKeys`. */
  readonly wilayas: ReadonlyMap<string, string>;
  /** Of a customer whose language the file does not say. */
  readonly locale: Locale;
  /** `YYYY-MM-DD`: nobody is a customer since later. */
  readonly today: string;
}

/** The longest that each field takes (the columns of `customers.customers`). */
const LONGEST = {
  addressLine: 300,
  commune: 100,
  legalForm: 60,
  activity: 200,
} as const;

const EMAIL = emailAddress();
/** Of a customer's note, the column's own bound. */
const NOTE = 10_000;

/**
 * Reads a row by what its columns mean. What is needed (an address, a name) refuses the row when it is missing or wrong;
 * any other value that does not fit its field is said and goes into a note: nobody is turned away for a telephone number.
 * @param taken values of fields that take each one once, `field key`, that somebody has
 */
export function readCandidate(
  cells: readonly string[],
  rules: ReadingRules,
  taken: ReadonlySet<string> = NOWHERE,
): Reading {
  const text = (field: ImportField): string => {
    const index = rules.mapping[field];
    return index === undefined ? '' : (cells[index] ?? '').trim();
  };
  const line = (field: ImportField): string => text(field).replace(/\s+/g, ' ');
  const reasons: ImportReason[] = [];
  const leftOut: string[] = [];
  const unfit: ImportReason[] = [];
  const leaveOut = (field: ImportField): void => {
    // A note is read by whoever sees the customer.
    const value = isPersonal(field) ? masked(text(field)) : text(field);
    reasons.push({ code: 'left_out', field, value: shown(value) });
    leftOut.push(`${importFieldWords[field][rules.locale]} : ${value}`);
  };
  const refuse = (field: ImportField, value: string): void => {
    reasons.push(value === '' ? { code: 'missing', field } : { code: 'invalid', field, value: shown(value) });
  };

  const sourceId = text('sourceId');
  if (sourceId.length > 100) refuse('sourceId', sourceId);
  const email = EMAIL.safeParse(text('email'));
  if (!email.success) refuse('email', text('email'));
  const person = line('name') || `${line('firstName')} ${line('lastName')}`.trim();
  const company = line('companyName');
  const name = company || person;
  if (name === '' || name.length > 200) refuse(company ? 'companyName' : 'name', name);
  const own = readOwnFields(cells, rules, taken);
  for (const { field, value, isNeeded } of own.wrong) {
    const code = value === '' ? 'missing' : isNeeded ? 'invalid' : 'left_out';
    const reason = { code, field: `${CUSTOM}${field.key}`, ...(value === '' ? {} : { value: shown(value) }) } as const;
    (isNeeded ? reasons : unfit).push(reason);
    if (!isNeeded) leftOut.push(`${pick(field.label, rules.locale)} : ${value}`);
  }
  if (!email.success || reasons.length > 0) return { sourceId: sourceId || null, candidate: null, reasons };
  reasons.push(...unfit);

  const kind = kindOf(text('kind'));
  if (kind === undefined && text('kind') !== '') leaveOut('kind');
  const locale = localeOf(text('locale'));
  if (locale === undefined && text('locale') !== '') leaveOut('locale');
  const since = dayOf(text('since'), rules.today);
  if (since === undefined && text('since') !== '') leaveOut('since');
  if (text('country') !== '' && !isAlgeria(text('country'))) leaveOut('country');
  const tags = tagsOf(text('tags'));
  if (tags === undefined) leaveOut('tags');

  const profile: { [F in Exclude<ProfileField, 'name' | 'email' | 'locale'>]?: string } = {};
  for (const field of ['phone', 'rc', 'nif', 'nis', 'ai', 'nin', 'rib'] as const) {
    const value = line(field);
    if (value === '') continue;
    const { errors } = normaliseProfile({ [field]: value }, NOWHERE);
    if (errors.length > 0 || value.length > 60) leaveOut(field);
    else profile[field] = value;
  }
  for (const [field, longest] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][]) {
    const value =
      field === 'addressLine' ? [line(field), line('addressLine2')].filter(Boolean).join(', ') : line(field);
    if (value.length > longest) leaveOut(field);
    else if (value !== '') profile[field] = value;
  }
  const wilaya = wilayaOf(text('wilaya'), rules.wilayas);
  if (wilaya !== undefined) profile.wilaya = wilaya;
  else if (text('wilaya') !== '') leaveOut('wilaya');
  if (/^\d{5}$/.test(text('postalCode'))) profile.postalCode = text('postalCode');
  else if (text('postalCode') !== '') leaveOut('postalCode');

  const leftOutNote = leftOut.length === 0 ? '' : [leftOutWords[rules.locale], ...leftOut].join('\n');
  const note = [text('notes'), leftOutNote].filter(Boolean).join('\n\n');
  return {
    sourceId: sourceId || null,
    reasons,
    candidate: {
      kind: kind ?? (company === '' ? 'individual' : 'company'),
      name,
      email: email.data,
      locale: locale ?? rules.locale,
      contactName: (person || name).slice(0, 200),
      profile,
      custom: own.given,
      tags: tags ?? [],
      isClosed: CLOSED.has(keyOf(text('status'))),
      since: since ?? null,
      note: note.length > NOTE ? `${note.slice(0, NOTE - 1)}…` : note,
    },
  };
}

const NOWHERE: ReadonlySet<string> = new Set();
const shown = (value: string): string => (value.length > 200 ? `${value.slice(0, 199)}…` : value);
const keyOf = (value: string): string => fold(value).replace(/[^\p{L}\p{N}]/gu, '');
const wordsOf = <T extends string>(words: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(words) as [T, readonly string[]][]).flatMap(([to, all]) => all.map((one) => [keyOf(one), to])),
  );

const CLOSED: ReadonlySet<string> = new Set(
  ['closed', 'fermé', 'clos', 'clôturé', 'résilié', 'terminated', 'مغلق'].map(keyOf),
);
const KINDS = wordsOf<CustomerKind>({
  individual: ['individual', 'particulier', 'personne physique', 'person', 'فرد', 'شخص طبيعي'],
  company: ['company', 'entreprise', 'société', 'personne morale', 'business', 'professionnel', 'شركة', 'مؤسسة'],
  public_body: ['public_body', 'administration', 'organisme public', 'public', 'government', 'هيئة عمومية', 'إدارة'],
  association: ['association', 'جمعية'],
});
const LOCALES_OF = wordsOf<Locale>({
  fr: ['fr', 'french', 'français', 'fr_FR', 'فرنسية', 'الفرنسية'],
  ar: ['ar', 'arabic', 'arabe', 'ar_DZ', 'عربية', 'العربية'],
  en: ['en', 'english', 'anglais', 'en_US', 'en_GB', 'إنجليزية', 'الإنجليزية'],
});
const ALGERIA: ReadonlySet<string> = new Set(['dz', 'dza', 'algérie', 'algeria', 'الجزائر'].map(keyOf));

const kindOf = (value: string): CustomerKind | undefined => KINDS.get(keyOf(value));
const localeOf = (value: string): Locale | undefined => LOCALES_OF.get(keyOf(value));
const isAlgeria = (value: string): boolean => ALGERIA.has(keyOf(value));

/** Code and name of each wilaya, in any writing → its id. */
export function wilayaKeys(wilayas: readonly Wilaya[]): ReadonlyMap<string, string> {
  return new Map(
    wilayas.flatMap(({ id, code, fr, ar }) => [String(code), keyOf(id), keyOf(fr), keyOf(ar)].map((key) => [key, id])),
  );
}

/** By its code or its name, « Wilaya d’Alger » and « 16 - Alger » too; undefined for a place that is none. */
function wilayaOf(value: string, wilayas: ReadonlyMap<string, string>): string | undefined {
  if (value.length > 100) return undefined;
  const bare = value.replace(/^0+(?=\d)/, '').replace(/^\d{1,2}\s*[-–.:]\s*(?=\D)/, '');
  return wilayas.get(keyOf(bare.replace(/^(?:wilaya|ولاية)\s+(?:de\s+|d[’'])?/iu, '')));
}

/** `2019-03-07`, `07/03/2019` or `07.03.2019`, with or without an hour; undefined for no day, or one to come. */
function dayOf(value: string, today: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[ T].*)?$/.exec(value);
  const ours = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/.exec(value);
  const [year, month, day] = iso ? iso.slice(1) : ours ? [ours[3], ours[2], ours[1]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  const written = isDay ? date.toISOString().slice(0, 10) : '';
  return written >= '1990-01-01' && written <= today ? written : undefined;
}

/** At most twenty of forty letters, as the form takes them; undefined for more. */
function tagsOf(value: string): string[] | undefined {
  const tags = [
    ...new Set(
      value
        .split(/[,;|]/)
        .map((tag) => tag.trim())
        .filter(Boolean),
    ),
  ];
  return tags.length > 20 || tags.some((tag) => tag.length > 40) ? undefined : tags;
}
