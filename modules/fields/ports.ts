import type { Ctx } from '@cm/kit/ctx';
import type { NamesOf } from '@cm/kit/changes';
import { moduleScope } from '@cm/kit/scope';
import type { FieldSubject } from './field.ts';

declare module '@cm/kit/ctx' {
  interface LocalPorts {
    /** The groups in which the records of a subject are sorted: the categories of customers. */
    recordGroups: {
      areThere(ctx: Ctx, subject: FieldSubject, ids: readonly string[]): Promise<boolean>;
      namesOf: NamesOf;
    };
  }
}

export const own = moduleScope('fields', ['recordGroups']);
