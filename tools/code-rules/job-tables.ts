import { lineOf, type Finding } from '../sources.ts';

const PRIVATE = /\bgraphile_worker\s*\.\s*"?_private/g;

/** Graphile Worker may change its own tables in any release; its functions and the view `jobs` are for everybody. */
export function checkJobTables(path: string, text: string): Finding[] {
  return [...text.matchAll(PRIVATE)].map(({ index }) => ({
    path,
    line: lineOf(text, index),
    message: 'no private table of Graphile Worker: its functions and graphile_worker.jobs say what may be known',
  }));
}
