/** `categoryId` → `category_id`: a name as the code writes it, as PostgreSQL knows it. */
export const columnName = memoized((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

/** `category_id` → `categoryId`. A name that has no underscore stays as it is. */
export const propertyName = memoized((name) =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
);

/** Names come from the schema and from statements, so there are some hundreds; texts that vary must not fill the memory. */
const MOST_NAMES = 5000;

function memoized(convert: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = convert(name);
    if (known.size < MOST_NAMES) known.set(name, made);
    return made;
  };
}
