import type { Ctx } from '@cm/kit/ctx';

export function isOneself(ctx: Ctx, userId: string): boolean {
  return ctx.actor.kind === 'staff' && ctx.actor.userId === userId;
}
