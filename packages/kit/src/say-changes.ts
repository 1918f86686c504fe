import { z } from 'zod';
import type { Actor } from './access.ts';
import type { ChangedField, ChangedFields, ChangeFormat, EventChanges, NamesOf } from './changes.ts';
import type { Ctx } from './ctx.ts';
import type { EventDefinition } from './events.ts';
import { LOCALES, type Locale, type Localised, localised, type Words, words } from './i18n.ts';
import { masked } from './masked.ts';
import { named } from './named.ts';

/** A value in an answer: in words where it has some, else as the screen writes it for its reader. */
export const changeValue = named(
  'ChangeValue',
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({ kind: z.literal('words'), words }),
    z.object({ kind: z.literal('number'), number: z.number() }),
    z.object({ kind: z.literal('money'), amount: z.int(), currency: z.string() }),
    z.object({ kind: z.literal('day'), day: z.string() }),
    z.object({ kind: z.literal('instant'), at: z.string() }),
  ]),
);
export type ChangeValue = z.output<typeof changeValue>;

/** A field that changed: what it was and what it became, a value or several; none where nothing stood there. */
export const changedField = named(
  'ChangedField',
  z.object({ label: words, from: z.array(changeValue), to: z.array(changeValue) }),
);
export type SaidChange = z.output<typeof changedField>;

/** An entry of a log or of a timeline: what it says that changed, by field, as it is stored. */
export interface ToSay {
  readonly event: string;
  readonly changes: unknown;
}

export interface ChangeWords {
  /** What the event says that changed, to be stored beside an entry; null where nothing did or nobody says how. */
  of(event: string, payload: unknown): Readonly<Record<string, z.output<typeof storedChange>>> | null;
  /** The payload with the fields masked that its event says are read by nobody in full. */
  masked(event: string, payload: unknown): unknown;
  /** For each entry its changes in words. The customer's people are told of the fields that they may read. */
  say(ctx: Ctx, entries: readonly ToSay[]): Promise<SaidChange[][]>;
}

const storedChange = z.object({ from: z.json(), to: z.json() });
const stored = z.record(z.string(), storedChange);
/** Of one entry; a longer one is cut, not walked for ever. */
const MAX_FIELDS = 60;
const MAX_VALUES = 100;
const MAX_TEXT = 10_000;

const YES: Words = { fr: 'Oui', ar: 'نعم', en: 'Yes' };
const NO: Words = { fr: 'Non', ar: 'لا', en: 'No' };
const GONE: Words = { fr: '(supprimé depuis)', ar: '(حُذف لاحقًا)', en: '(deleted since)' };
const LANGUAGES: Readonly<Record<Locale, Words>> = {
  fr: { fr: 'français', ar: 'الفرنسية', en: 'French' },
  ar: { fr: 'arabe', ar: 'العربية', en: 'Arabic' },
  en: { fr: 'anglais', ar: 'الإنجليزية', en: 'English' },
};

interface Declared {
  readonly events?: readonly EventDefinition[];
  readonly permissions?: readonly { readonly key: string; readonly label: Words }[];
}

/** The changes of all events in the words of the modules that declare them. */
export function changeWords(modules: readonly Declared[]): ChangeWords {
  const events = new Map(modules.flatMap((module) => module.events ?? []).map((event) => [event.name, event]));
  const rights = new Map(modules.flatMap(({ permissions = [] }) => permissions.map(({ key, label }) => [key, label])));
  return {
    of: (name, payload) => {
      const event = events.get(name);
      if (!event?.changes) return null;
      const parsed = event.payload.safeParse(payload);
      if (!parsed.success) return null;
      const changes = stored.safeParse(event.changes.of(parsed.data));
      return changes.success && Object.keys(changes.data).length > 0 ? changes.data : null;
    },
    masked: (name, payload) => {
      const fields = events.get(name)?.changes?.fields ?? {};
      if (typeof fields === 'function') return payload;
      const names = Object.keys(fields).filter((field) => fields[field]?.format === 'masked');
      return names.length === 0 ? payload : maskedIn(payload, new Set(names));
    },
    say: async (ctx, entries) => {
      const read = entries.map(({ event, changes }) => {
        const declared = events.get(event)?.changes;
        const parsed = stored.safeParse(changes);
        return declared && parsed.success ? { declared, changes: parsed.data } : null;
      });
      const fields = await fieldsOf(ctx, read);
      const found = await namesIn(ctx, read, fields);
      return read.map((entry) => {
        if (entry === null) return [];
        const known = fields.get(entry.declared) ?? {};
        // In the order in which the fields are declared: the database keeps none.
        const order = Object.keys(known);
        return Object.entries(entry.changes)
          .toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b))
          .slice(0, MAX_FIELDS)
          .flatMap(([name, { from, to }]) => {
            const field = Object.hasOwn(known, name) ? known[name] : undefined;
            if (!field || !mayRead(ctx.actor, field)) return [];
            const value = (given: unknown) => valuesOf(given, field.format, { ctx, rights, found });
            if (field.format === 'localised') return byLanguage(field, from, to);
            return [{ label: field.label, from: value(from), to: value(to) }];
          });
      });
    },
  };
}

function maskedIn(value: unknown, names: ReadonlySet<string>, isHidden = false): unknown {
  if (typeof value === 'string') return isHidden ? masked(value) : value;
  if (Array.isArray(value)) return value.map((one) => maskedIn(one, names, isHidden));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, maskedIn(one, names, isHidden || names.has(name))]),
  );
}

function mayRead(actor: Actor, { toCustomer }: ChangedField): boolean {
  if (actor.kind === 'staff') return true;
  return actor.kind === 'customer' && toCustomer !== undefined && actor.permissions.has(toCustomer);
}

type Read = { readonly declared: EventChanges<unknown>; readonly changes: z.output<typeof stored> } | null;
type Fields = ReadonlyMap<EventChanges<unknown>, ChangedFields>;
type Found = ReadonlyMap<NamesOf, ReadonlyMap<string, string | Words>>;

/** The fields of each declaration, those of the operator asked for once. */
async function fieldsOf(ctx: Ctx, read: readonly Read[]): Promise<Fields> {
  const fields = new Map<EventChanges<unknown>, ChangedFields>();
  for (const [declared, of] of Map.groupBy(
    read.filter((one) => one !== null),
    (one) => one.declared,
  )) {
    const asked = [...new Set(of.flatMap(({ changes }) => Object.keys(changes)))].slice(0, 1000);
    fields.set(declared, typeof declared.fields === 'function' ? await declared.fields(ctx, asked) : declared.fields);
  }
  return fields;
}

/** What the ids among the values are called, each kind of record asked for once. */
async function namesIn(ctx: Ctx, read: readonly Read[], fields: Fields): Promise<Found> {
  const ids = new Map<NamesOf, Set<string>>();
  for (const entry of read) {
    for (const [name, { from, to }] of Object.entries(entry?.changes ?? {})) {
      const format = entry ? fields.get(entry.declared)?.[name]?.format : undefined;
      if (typeof format !== 'object' || !('names' in format)) continue;
      const wanted = ids.get(format.names) ?? new Set();
      for (const id of [from, to].flat()) if (typeof id === 'string') wanted.add(id);
      ids.set(format.names, wanted);
    }
  }
  const found = new Map<NamesOf, ReadonlyMap<string, string | Words>>();
  for (const [names, wanted] of ids) found.set(names, await names(ctx, [...wanted].slice(0, 1000)));
  return found;
}

interface Telling {
  readonly ctx: Ctx;
  readonly rights: ReadonlyMap<string, Words>;
  readonly found: Found;
}

function valuesOf(given: unknown, format: ChangeFormat | undefined, telling: Telling): ChangeValue[] {
  return [given]
    .flat()
    .slice(0, MAX_VALUES)
    .flatMap((value) => (value === null || value === '' ? [] : (valueOf(value, format, telling) ?? [])));
}

function valueOf(value: unknown, format: ChangeFormat | undefined, telling: Telling): ChangeValue | null {
  if (typeof value === 'boolean') return { kind: 'words', words: value ? YES : NO };
  if (typeof value === 'number') {
    if (format === 'money') return { kind: 'money', amount: value, currency: telling.ctx.tenant.currency };
    return format === 'percent' ? percent(value) : { kind: 'number', number: value };
  }
  if (typeof value !== 'string') {
    const text = localised(MAX_TEXT).safeParse(value);
    return text.success ? said(complete(text.data)) : null;
  }
  if (format === 'day' || format === undefined) return format ? { kind: 'day', day: value } : said(value);
  if (format === 'instant') return { kind: 'instant', at: value };
  if (format === 'language') return said(LANGUAGES[value as Locale] ?? value);
  if (format === 'masked') return said(masked(value));
  if (format === 'right') return said(telling.rights.get(value) ?? value);
  if (typeof format !== 'object') return said(value);
  if ('words' in format) return said((Object.hasOwn(format.words, value) && format.words[value]) || value);
  return said(telling.found.get(format.names)?.get(value) ?? GONE);
}

const said = (word: string | Words): ChangeValue =>
  typeof word === 'string' ? { kind: 'text', text: word } : { kind: 'words', words: word };

const complete = ({ fr, ar, en }: Localised): Words => ({ fr, ar: ar || fr, en: en || fr });

const percent = (hundredths: number): ChangeValue => {
  const figures = String(hundredths / 100);
  const comma = `${figures.replace('.', ',')} %`;
  return said({ fr: comma, ar: comma, en: `${figures}%` });
};

function byLanguage(field: ChangedField, from: unknown, to: unknown): SaidChange[] {
  const textIn = (value: unknown, locale: Locale): string => {
    const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, locale) : undefined;
    return typeof text === 'string' ? text : '';
  };
  return LOCALES.flatMap((locale) => {
    const [was, is] = [textIn(from, locale), textIn(to, locale)];
    if (was === is) return [];
    const of = (reader: Locale) => `${field.label[reader]} (${LANGUAGES[locale][reader]})`;
    const value = (text: string) => (text === '' ? [] : [said(text)]);
    return [{ label: { fr: of('fr'), ar: of('ar'), en: of('en') }, from: value(was), to: value(is) }];
  });
}
