import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('files', {
  not_found: 404,
  /** The kind of file is not one that we keep. `type` says which it is. */
  type_refused: 415,
  /** The content is not what the name or the declared type says. */
  type_mismatch: 415,
  too_large: 413,
  empty: 400,
  /** More than ten files for one thing. */
  too_many: 400,
  /** The row is there and its bytes are not, or are not the ones that were stored. */
  damaged: 503,
});
