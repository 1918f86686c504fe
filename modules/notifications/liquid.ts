import { Liquid } from 'liquidjs';

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

/** Wraps values in direction isolates: a Latin number keeps its place in an Arabic sentence, and the other way round. */
const isolated = (value: unknown): string => {
  const text = oneLine(value);
  return text === '' ? '' : `\u2068${text}\u2069`;
};

/** No files, no loops, no prototypes, bounded in size, time and memory: administrators of one tenant write these. */
function engine(outputEscape: (value: unknown) => string): Liquid {
  const liquid = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    outputEscape,
    parseLimit: 20_000,
    renderLimit: 200,
    memoryLimit: 1_000_000,
    templates: {},
    relativeReference: false,
    dynamicPartials: false,
  });
  for (const tag of Object.keys(liquid.tags)) if (!TAGS.has(tag)) delete liquid.tags[tag];
  for (const filter of NEVER_FILTERS) delete liquid.filters[filter];
  return liquid;
}

const forSubject = engine(oneLine);
const forBody = engine(isolated);

export class TemplateError extends Error {
  constructor(reason: string) {
    super(reason.slice(0, 200));
    this.name = 'TemplateError';
  }
}

function run(liquid: Liquid, source: string, variables: Readonly<Record<string, string>>): string {
  try {
    const parsed: unknown = liquid.parseAndRenderSync(source, { ...variables });
    return typeof parsed === 'string' ? parsed : '';
  } catch (error) {
    throw new TemplateError(error instanceof Error ? error.message : 'unknown');
  }
}

/** One line for a header. @throws TemplateError for a syntax error, an unknown variable, filter or tag, or a limit. */
export function renderSubject(source: string, variables: Readonly<Record<string, string>>): string {
  return oneLine(run(forSubject, source, variables)).slice(0, 300);
}

/** Plain text in paragraphs, values in direction isolates. @throws TemplateError as `renderSubject` */
export function renderBody(source: string, variables: Readonly<Record<string, string>>): string {
  return run(forBody, source.replaceAll('\r\n', '\n'), variables);
}
