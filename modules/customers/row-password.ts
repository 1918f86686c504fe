import type { Ctx } from '@cm/kit/ctx';
import { seal, unseal } from '@cm/kit/secrets';

/** A password of a row as it is kept until the row is a customer. */
export const sealRowPassword = (ctx: Ctx<'secrets'>, importId: string, number: number, password: string): Buffer =>
  seal(keyOf(ctx), Buffer.from(password), placeOf(ctx, importId, number));

/** @throws Error when the bytes are not that row's */
export const openRowPassword = (
  ctx: Ctx<'secrets'>,
  row: { readonly importId: string; readonly number: number; readonly sealedPassword: Uint8Array },
): string => unseal(keyOf(ctx), row.sealedPassword, placeOf(ctx, row.importId, row.number)).toString();

const keyOf = (ctx: Ctx<'secrets'>): Buffer => ctx.ports.secrets.key('import-passwords');
const placeOf = (ctx: Ctx, importId: string, number: number): string =>
  `${ctx.tenant.id}|customers.import_rows|${importId}|${number}|sealed_password`;
