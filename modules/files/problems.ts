import { defineProblems } from '@cm/kit/problems';

export const problems = defineProblems('files', {
  not_found: 404,
  /** The kind of file is not one that we keep. `type` says which it is. */
  type_refused: 415,
  /** The content is not what the name or the declared type says. */
  type_mismatch: 415,
  too_large: 413,
  empty: 400,
  /** More pixels than anybody needs: {megapixels} is the most. */
  too_many_pixels: 413,
  /** It says that it is an image and cannot be decoded. */
  image_damaged: 415,
  /** No verdict of the virus scanner yet. */
  being_checked: 409,
  /** It is never opened and never becomes anybody's. */
  infected: 409,
  /** More than ten files for one thing. */
  too_many: 400,
  /** The row is there and its bytes are not, or are not the ones that were stored. */
  damaged: 503,
});

/** What a route that serves a file may answer instead of it. */
export const unreadable = [problems.damaged, problems.being_checked, problems.infected];
