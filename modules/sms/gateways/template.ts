/** What a template may name. */
export const VARIABLES = ['to', 'digits', 'text', 'reference', 'from', 'key'] as const;
export type TemplateValues = Readonly<Record<(typeof VARIABLES)[number], string>>;

const PLACE = /\{([A-Za-z_]+)\}/g;

/** The names in a template that stand for nothing. */
export function unknownNames(template: string): string[] {
  const known: readonly string[] = VARIABLES;
  return [...template.matchAll(PLACE)].map(([, name]) => name ?? '').filter((name) => !known.includes(name));
}

/** The template with each `{name}` replaced by its value as `encode` writes it; what a value says is not read again. */
export function filled(template: string, values: TemplateValues, encode: (value: string) => string): string {
  const all = new Map<string, string>(Object.entries(values));
  return template.replace(PLACE, (_place, name: string) => encode(all.get(name) ?? ''));
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** How a value is written in a body of that type, so that no text can end its place in it. */
export function encoderOf(contentType: string): (value: string) => string {
  if (/\bjson\b/i.test(contentType)) return (value) => JSON.stringify(value).slice(1, -1);
  if (/\bx-www-form-urlencoded\b/i.test(contentType)) return encodeURIComponent;
  if (/\bxml\b/i.test(contentType)) return (value) => value.replace(/[&<>"']/g, (one) => XML[one] ?? '');
  return (value) => value;
}
