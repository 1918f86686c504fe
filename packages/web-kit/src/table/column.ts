import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** The server's name for sorting on it; absent when it cannot. */
  readonly sort?: string;
  /** Amounts and counts stand at the end of the line. */
  readonly align?: 'start' | 'end';
  /** CSS width; columns without one share what is left. */
  readonly width?: string;
  /** Off until asked for. */
  readonly hidden?: boolean;
  /** May never be hidden: what names the row. */
  readonly fixed?: boolean;
  /** Left out under 768 px. */
  readonly wide?: boolean;
}

/** A page of rows and what comes after it, as every list of the API answers. */
export interface Page<Row> {
  readonly items: readonly Row[];
  readonly nextCursor: string | null;
}

/** What a table needs to know of a query; a TanStack Query result fits. */
export interface TableSource<Row> {
  readonly data: Page<Row> | undefined;
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}
