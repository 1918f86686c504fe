/**
 * The columns that hold one word of an enumeration, as `schema.table.column`, each with the schema whose words its check
 * constraint lists. A test compares the two on the migrated database, so that neither gains or loses a word alone.
 */
export type Columns = Readonly<Record<string, { readonly options: readonly string[] }>>;
