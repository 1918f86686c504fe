import type { Ctx } from '@cm/kit/ctx';
import { invalid } from '@cm/kit/problems';
import { readSetting } from '@cm/kit/settings';
import { normaliseProfile, type ProfileInput } from './profile.ts';
import { wilayasSetting } from './settings.ts';

/** @throws ProblemError `common.invalid` naming every field at fault (`phone`, `rc`, `nif`, `nis`, `ai`, `wilaya`) */
export async function checkedProfile<P extends ProfileInput>(ctx: Ctx, input: P): Promise<ProfileInput> {
  const wilayas = input.wilaya ? await readSetting(ctx, wilayasSetting) : [];
  const { values, errors } = normaliseProfile(input, new Set(wilayas.map((wilaya) => wilaya.id)));
  if (errors.length > 0) throw invalid(errors);
  return values;
}
