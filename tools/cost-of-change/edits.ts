import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One edit by hand: a new file, or a text put after (or before) another that the file has exactly once. */
export type Edit = { readonly path: string } & (
  | { readonly create: string }
  | { readonly after: string; readonly before?: true; readonly insert: string }
);

/** Makes the edits; `{stamp}` in a path is the moment by which migrations are named. @throws Error for a text that is gone */
export function applyEdits(root: string, edits: readonly Edit[], stamp: string): string[] {
  const paths = edits.map((edit) => {
    const path = edit.path.replace('{stamp}', stamp);
    const file = join(root, path);
    if ('create' in edit) writeFileSync(file, edit.create, { flag: 'wx' });
    else writeFileSync(file, put(readFileSync(file, 'utf8'), path, edit));
    return path;
  });
  return [...new Set(paths)].toSorted();
}

function put(text: string, path: string, edit: Extract<Edit, { insert: string }>): string {
  const at = text.indexOf(edit.after);
  if (at < 0 || text.includes(edit.after, at + 1))
    throw new Error(`${path} should have this once, for the edit to go on from there:\n${edit.after}`);
  const place = edit.before ? at : at + edit.after.length;
  return `${text.slice(0, place)}${edit.insert}${text.slice(place)}`;
}
