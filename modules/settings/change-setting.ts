import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { fieldErrors } from '@cm/kit/http/validate';
import { invalid } from '@cm/kit/problems';
import { readSetting, type SettingWords, writeSetting } from '@cm/kit/settings';
import { z } from 'zod';
import { settingChanged } from './events.ts';
import { problems } from './problems.ts';

export interface SettingView {
  readonly key: string;
  /** Null for a secret: it can be set, never read back. */
  readonly value: unknown;
  readonly isDefault: boolean;
  readonly secret: boolean;
  /** JSON Schema of the value, from which the form is made. */
  readonly schema: Record<string, unknown>;
  /** The module that declares it. */
  readonly module: string;
  readonly words: SettingWords;
}

export async function listSettings(ctx: Ctx<'settingDefinitions'>): Promise<SettingView[]> {
  const views: SettingView[] = [];
  for (const setting of ctx.ports.settingDefinitions) {
    const value = await readSetting(ctx, setting);
    const { $schema: _dialect, ...schema } = z.toJSONSchema(setting.schema, {
      io: 'input',
      unrepresentable: 'any',
    }) as Record<string, unknown>;
    const secret = setting.secret ?? false;
    const isDefault = JSON.stringify(value) === JSON.stringify(setting.fallback);
    const [module = ''] = setting.key.split('.', 1);
    const { key, words } = setting;
    views.push({ key, value: secret ? null : value, isDefault, secret, schema, module, words });
  }
  return views.sort((a, b) => a.key.localeCompare(b.key));
}

/** @throws ProblemError `settings.unknown`, `common.invalid` with the pointers inside the value */
export async function changeSetting(ctx: Ctx<'settingDefinitions'>, key: string, value: unknown): Promise<void> {
  const setting = ctx.ports.settingDefinitions.find((definition) => definition.key === key);
  if (!setting) throw problems.unknown();
  const parsed = (setting.accepts ?? setting.schema).safeParse(value);
  if (!parsed.success) throw invalid(fieldErrors(parsed.error, 'body/value'));
  await ctx.transaction(async (tx) => {
    const refused = await setting.check?.(tx, parsed.data);
    if (refused) throw invalid([{ pointer: `/body/value/${refused.path}`, code: refused.code, params: {} }]);
    const before = await readSetting(tx, setting);
    await writeSetting(tx, setting, parsed.data);
    const hidden = setting.secret === true;
    await emit(tx, settingChanged, { key, from: hidden ? null : before, to: hidden ? null : parsed.data });
  });
}
