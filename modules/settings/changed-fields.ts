import type { Change, ChangedField, ChangedFields, FieldsAsked } from '@cm/kit/changes';
import type { Words } from '@cm/kit/i18n';
import type { SettingDefinition, SettingPart, SettingWords } from '@cm/kit/settings';
import { own } from './ports.ts';

/** Between the key of a setting and the path of a part: a key has none. */
const BETWEEN = '#';
const MAX_PARTS = 100;
const MAX_DEPTH = 6;

type Parts = Readonly<Record<string, unknown>>;
const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null;

/** What differs, part by part: `billing.terms#paymentDays`. Lists of plain values are one part. */
export function partsChanged(key: string, from: unknown, to: unknown): Record<string, Change> {
  const found: Record<string, Change> = {};
  const walk = (before: unknown, after: unknown, path: readonly string[]): void => {
    if (Object.keys(found).length >= MAX_PARTS || JSON.stringify(before) === JSON.stringify(after)) return;
    const names = [before, after].flatMap((one) => (isParts(one) ? Object.keys(one) : []));
    const plain = [before, after].every((one) => !isParts(one) || (Array.isArray(one) && !one.some(isParts)));
    if (plain || path.length >= MAX_DEPTH) {
      found[`${key}${BETWEEN}${path.join('/')}`] = { from: before ?? null, to: after ?? null };
      return;
    }
    for (const name of new Set(names))
      walk(isParts(before) ? before[name] : undefined, isParts(after) ? after[name] : undefined, [...path, name]);
  };
  walk(from, to, []);
  return found;
}

/** The words of a part: its own, a star standing for any row or name, or those of what it is a part of. */
function partAt(words: SettingWords, path: readonly string[]): SettingPart {
  for (let length = path.length; length > 0; length -= 1) {
    const wanted = path.slice(0, length);
    const found = Object.keys(words).find((name) => {
      const steps = name.split('/');
      return steps.length === length && steps.every((step, index) => step === '*' || step === wanted[index]);
    });
    if (found) return words[found] ?? words[''];
  }
  return words[''];
}

function fieldOf(setting: SettingDefinition, path: readonly string[]): ChangedField {
  const part = partAt(setting.words, path);
  const whole = setting.words[''];
  const of = (locale: keyof Words) => `${whole.label[locale]} : ${part.label[locale]}`;
  const label = part === whole ? whole.label : { fr: of('fr'), ar: of('ar'), en: of('en').replace(' :', ':') };
  if (part.choices) return { label, format: { words: part.choices } };
  return part.unit === 'money' || part.unit === 'percent' ? { label, format: part.unit } : { label };
}

export const settingFields: FieldsAsked = own.command(async (ctx, names: readonly string[]): Promise<ChangedFields> => {
  const settings = new Map(ctx.ports.settingDefinitions.map((setting) => [setting.key, setting]));
  return Object.fromEntries(
    names.flatMap((name) => {
      const [key = '', path = ''] = name.split(BETWEEN, 2);
      const setting = settings.get(key);
      return setting ? [[name, fieldOf(setting, path === '' ? [] : path.split('/'))]] : [];
    }),
  );
});
