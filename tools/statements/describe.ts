import type pg from 'pg';
import { PARAMETER } from './texts.ts';

/** A column of a result as PostgreSQL describes it before anything runs. */
export interface Column {
  readonly name: string;
  readonly typeId: number;
  /** Of the column that it is taken from unchanged; null for anything that is computed. */
  readonly origin: { readonly relationId: number; readonly position: number } | null;
}

interface Field {
  readonly name: string;
  readonly tableID: number;
  readonly columnID: number;
  readonly dataTypeID: number;
}

/** Has PostgreSQL parse a statement and tell its columns; nothing is run (extended query protocol, Describe). */
class Description implements pg.Submittable {
  readonly #text: string;
  readonly #done: (error: Error | null, fields: readonly Field[]) => void;
  #fields: readonly Field[] = [];
  constructor(text: string, done: (error: Error | null, fields: readonly Field[]) => void) {
    this.#text = text;
    this.#done = done;
  }
  submit(connection: pg.Connection): void {
    connection.parse({ name: '', text: this.#text, types: [] }, true);
    connection.describe({ type: 'S', name: '' }, true);
    connection.sync();
  }
  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    this.#fields = fields;
  }
  handleError(error: Error): void {
    // The client forgets a statement that failed: nothing comes after this.
    this.#done(error, []);
  }
  handleReadyForQuery(): void {
    this.#done(null, this.#fields);
  }
}

/** @throws Error with what PostgreSQL says of a statement that it does not understand */
export async function describe(client: pg.Client, text: string): Promise<Column[]> {
  let number = 0;
  const numbered = text.replaceAll(PARAMETER, () => `$${(number += 1)}`);
  const fields = await new Promise<readonly Field[]>((resolve, reject) => {
    client.query(new Description(numbered, (error, found) => (error ? reject(error) : resolve(found))));
  });
  return fields.map(({ name, tableID, columnID, dataTypeID }) => ({
    name,
    typeId: dataTypeID,
    origin: tableID === 0 ? null : { relationId: tableID, position: columnID },
  }));
}
