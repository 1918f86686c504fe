import type { Locale } from '@cm/kit/i18n';
import { Liquid, type Template } from 'liquidjs';
import { numberIn, type Variables } from './facts.ts';

const TAGS = new Set(['if', 'unless', 'case', 'comment']);
const NEVER_FILTERS = ['raw', 'json', 'jsonify', 'inspect'];

/** Line breaks and controls out, so that a value can neither start a paragraph nor hide. */
export function oneLine(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim();
}

/** Wraps a value in direction isolates: a Latin number keeps its place in an Arabic sentence, and the other way round. */
const isolated = (text: string): string => (text === '' ? '' : `\u2068${text}\u2069`);

interface Engine {
  readonly liquid: Liquid;
  /** Words that were parsed before: parsing costs twice as much as filling in. */
  readonly parsed: Map<string, Template[]>;
}

const MAX_PARSED = 500;

/**
 * No files, no loops, no prototypes, bounded in what is written and in what it fills: administrators of one tenant write
 * these. Without loops the two bound the work as well. No limit of time: it is the clock's, and on a busy machine it refuses
 * words that are in order.
 */
function engine(locale: Locale, wrap: (text: string) => string): Engine {
  const liquid = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    outputEscape: (value: unknown) => wrap(typeof value === 'number' ? numberIn(locale, value) : oneLine(value)),
    parseLimit: 20_000,
    memoryLimit: 1_000_000,
    templates: {},
    relativeReference: false,
    dynamicPartials: false,
  });
  for (const tag of Object.keys(liquid.tags)) if (!TAGS.has(tag)) delete liquid.tags[tag];
  for (const filter of NEVER_FILTERS) delete liquid.filters[filter];
  liquid.registerFilter('plural', (count: unknown, ...forms: unknown[]) => pluralForm(locale, count, forms));
  return { liquid, parsed: new Map() };
}

/**
 * `{{ count | plural: one: "facture", other: "factures" }}`: the form that the language takes for that number (CLDR:
 * zero, one, two, few, many, other), else `other`.
 */
function pluralForm(locale: Locale, count: unknown, forms: readonly unknown[]): string {
  const given = new Map(forms.flatMap((form) => (Array.isArray(form) ? [[String(form[0]), oneLine(form[1])]] : [])));
  const form = given.get(new Intl.PluralRules(locale).select(Number(count))) ?? given.get('other');
  if (form === undefined) throw new Error('plural needs at least the form "other"');
  return form;
}

type Engines = Readonly<Record<Locale, Engine>>;
const engines = (wrap: (text: string) => string): Engines => ({
  fr: engine('fr', wrap),
  ar: engine('ar', wrap),
  en: engine('en', wrap),
});
const plain = engines((text) => text);
const inSentences = engines(isolated);

export class TemplateError extends Error {
  constructor(reason: string) {
    super(reason.slice(0, 200));
    this.name = 'TemplateError';
  }
}

function parse({ liquid, parsed }: Engine, source: string): Template[] {
  const known = parsed.get(source);
  if (known) return known;
  const fresh = liquid.parse(source);
  if (parsed.size >= MAX_PARSED) parsed.clear();
  parsed.set(source, fresh);
  return fresh;
}

function run(engine: Engine, source: string, variables: Variables): string {
  try {
    const text: unknown = engine.liquid.renderSync(parse(engine, source), { ...variables });
    return typeof text === 'string' ? text : '';
  } catch (error) {
    throw new TemplateError(error instanceof Error ? error.message : 'unknown');
  }
}

/** One line for a header. @throws TemplateError for a syntax error, an unknown variable, filter or tag, or a limit. */
export function renderSubject(locale: Locale, source: string, variables: Variables): string {
  return oneLine(run(plain[locale], source, variables)).slice(0, 300);
}

/** Plain text in paragraphs, values in direction isolates. @throws TemplateError as `renderSubject` */
export function renderBody(locale: Locale, source: string, variables: Variables): string {
  return run(inSentences[locale], source.replaceAll('\r\n', '\n'), variables);
}
