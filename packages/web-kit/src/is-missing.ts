import { ApiProblem } from './api.ts';

/** No record has such an id: there is none with it, or it cannot be an id at all. */
export function isMissing(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return false;
  const { status, errors } = error;
  return (
    status === 404 ||
    (status === 400 && errors.length > 0 && errors.every(({ pointer }) => pointer.startsWith('/params/')))
  );
}
