import type { Typed } from './customer.ts';
import type { Ctx } from '@cm/kit/ctx';
import { invalid } from '@cm/kit/problems';
import { readSetting } from '@cm/kit/settings';
import { normaliseProfile, type ProfileInput } from './profile.ts';
import { wilayasSetting } from './settings.ts';

/**
 * The profile in its one writing, and how its numbers were typed.
 *
 * @throws ProblemError `common.invalid` naming every field at fault (`phone`, `rc`, `nif`, `nis`, `ai`, `nin`, `rib`, `wilaya`)
 */
export async function checkedProfile<P extends ProfileInput>(
  ctx: Ctx,
  input: P,
): Promise<{ readonly values: ProfileInput; readonly typed: Typed }> {
  const wilayas = input.wilaya ? await readSetting(ctx, wilayasSetting) : [];
  const { values, typed, errors } = normaliseProfile(input, new Set(wilayas.map((wilaya) => wilaya.id)));
  if (errors.length > 0) throw invalid(errors);
  return { values, typed };
}
