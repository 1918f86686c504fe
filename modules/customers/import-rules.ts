import { appliesTo, customFields } from '@cm/fields';
import type { Ctx } from '@cm/kit/ctx';
import { dayIn } from '@cm/kit/dates';
import { readSetting } from '@cm/kit/settings';
import { type ReadingRules, wilayaKeys } from './import-candidate.ts';
import { fieldMappingOf, type ImportRow, mappingOf } from './import.queries.ts';
import { wilayasSetting } from './settings.ts';

/** By what the rows of an import are read. */
export async function importRules(ctx: Ctx, row: Pick<ImportRow, 'mapping' | 'fieldMapping'>): Promise<ReadingRules> {
  return {
    mapping: mappingOf(row),
    fieldMapping: fieldMappingOf(row),
    fields: (await customFields(ctx, 'customer')).filter((field) => appliesTo(field, null)),
    wilayas: wilayaKeys(await readSetting(ctx, wilayasSetting)),
    locale: ctx.tenant.locale,
    today: dayIn(ctx.tenant.timeZone, ctx.now()),
  };
}
