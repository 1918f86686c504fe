import type { Ctx } from '@cm/kit/ctx';
import { moduleScope } from '@cm/kit/scope';
import type { FieldSubject } from './field.ts';

declare module '@cm/kit/ctx' {
  interface LocalPorts {
    /** The groups in which the records of a subject are sorted: the categories of customers. */
    recordGroups: { areThere(ctx: Ctx, subject: FieldSubject, ids: readonly string[]): Promise<boolean> };
  }
}

export const own = moduleScope('fields', ['recordGroups']);
