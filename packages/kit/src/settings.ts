import { z } from 'zod';
import type { Ctx } from './ctx.ts';
import { words } from './i18n.ts';
import { named } from './named.ts';
import type { ProblemFactory } from './problems.ts';
import type { KitTables } from './tables.ts';

/** `days` is written after the figure; `percent` and `money` are stored in hundredths and typed in units. */
const settingUnit = named('SettingUnit', z.enum(['days', 'percent', 'money']));

/** How one part of a setting is called, explained and shown. */
export const settingPart = named(
  'SettingPart',
  z.object({
    label: words,
    help: words.optional(),
    unit: settingUnit.optional(),
    /** The whole line, rather than two parts side by side. */
    wide: z.boolean().optional(),
    /** What the values of a choice are called. */
    choices: z.record(z.string(), words).optional(),
  }),
);
export type SettingPart = z.output<typeof settingPart>;

/** By the path inside the value, '' for the whole: `paymentDays`, `legalMentions/*`. A star is any row or any name. */
export type SettingWords = Readonly<Record<string, SettingPart>> & { readonly '': SettingPart };

/** One thing a tenant's administrators may set. */
export interface SettingDefinition<T = unknown> {
  /** `<module>.<noun>`: `tickets.reopen_days`. */
  readonly key: string;
  readonly words: SettingWords;
  readonly schema: z.ZodType<T>;
  readonly fallback: T;
  /**
   * What may be set from now on, where that is less than what may be stored already: `schema` reads, and a rule added to
   * it would make values of yesterday count as absent.
   */
  readonly accepts?: z.ZodType<T>;
  /**
   * What a schema cannot know, such as whether an address is the operator's: the part that is refused, by its path in the
   * value (`address`), and the code of the field. Asked in the transaction that would store the value.
   */
  check?(ctx: Ctx, value: T): Promise<{ readonly path: string; readonly code: string } | null>;
  /** What `check` may throw beside that, where a part of the value is not what is wrong. */
  readonly problems?: readonly ProblemFactory[];
  /** Shown only to administrators, and in the audit by name alone. */
  readonly secret?: boolean;
}

declare module './ctx.ts' {
  interface LocalPorts {
    /** Every setting that the modules of this process declare. */
    settingDefinitions: readonly SettingDefinition[];
  }
}

export function defineSetting<T>(definition: SettingDefinition<T>): SettingDefinition<T> {
  return definition;
}

/** The tenant's value, or the fallback; a value that no longer fits the schema counts as absent. */
export async function readSetting<T>(ctx: Ctx, setting: SettingDefinition<T>): Promise<T> {
  const row = await ctx.db
    .withTables<KitTables>()
    .selectFrom('kit.settings')
    .select('value')
    .where('key', '=', setting.key)
    .executeTakeFirst();
  if (!row) return setting.fallback;
  const parsed = setting.schema.safeParse(row.value);
  return parsed.success ? parsed.data : setting.fallback;
}

/** Stores a value that already passed the setting's schema. */
export async function writeSetting<T>(ctx: Ctx, setting: SettingDefinition<T>, value: T): Promise<void> {
  const row = {
    key: setting.key,
    value: JSON.stringify(setting.schema.parse(value)),
    updatedAt: ctx.now(),
  };
  await ctx.db
    .withTables<KitTables>()
    .insertInto('kit.settings')
    .values(row)
    .onConflict((conflict) =>
      conflict.constraint('settings_pkey').doUpdateSet({ value: row.value, updatedAt: row.updatedAt }),
    )
    .execute();
}
