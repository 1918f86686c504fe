/** What commands write and nobody edits: it follows from a change and is no part of its cost. */
const GENERATED: readonly RegExp[] = [
  /^docs\/api\/(?:openapi\.json|module-commands\.md)$/,
  /^packages\/api-client\/src\/[\w-]+\.generated\.ts$/,
  /^modules\/\w+\/tables\.ts$/,
  // Of these two, only the drawing between its marks and the entries of the workspace.
  /^ARCHITECTURE\.md$/,
  /^package-lock\.json$/,
];

/** The files that a person had to change, of those that changed. */
export const editedByHand = (changed: readonly string[]): string[] =>
  changed.filter((path) => !GENERATED.some((pattern) => pattern.test(path)));
