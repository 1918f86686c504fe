import type { Ctx } from '@cm/kit/ctx';
import { invalid } from '@cm/kit/problems';
import { readSetting } from '@cm/kit/settings';
import { type AddressInput, normaliseAddress } from './address.ts';
import { wilayasSetting } from './settings.ts';

/** The address in its one writing. @throws ProblemError `common.invalid` naming every field at fault */
export async function checkedAddress(ctx: Ctx, input: AddressInput): Promise<AddressInput> {
  const wilayas = await readSetting(ctx, wilayasSetting);
  const { address, errors } = normaliseAddress(input, new Set(wilayas.map(({ id }) => id)));
  if (errors.length > 0) throw invalid(errors);
  return address;
}
