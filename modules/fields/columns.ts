import type { Columns } from '@cm/kit/columns';
import { fieldAccess, fieldKind, fieldSubject } from './field.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'fields.fields.subject': fieldSubject,
  'fields.fields.kind': fieldKind,
  'fields.fields.access': fieldAccess,
};
