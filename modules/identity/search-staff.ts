import type { Ctx } from '@cm/kit/ctx';
import { listNewestStaff } from './directory.queries.ts';

/** The newest thousand colleagues, to look for one among them: an operator has far fewer. */
export function staffToSearch(ctx: Ctx): Promise<{ id: string; name: string; email: string }[]> {
  return listNewestStaff(ctx.db);
}
