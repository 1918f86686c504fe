import { useState } from 'react';
import { readStored, writeStored } from '../preferences.ts';
import type { Column } from './column.ts';

export type Visibility = Record<string, boolean>;

function isVisibility(value: unknown): value is Visibility {
  return (
    typeof value === 'object' && value !== null && Object.values(value).every((shown) => typeof shown === 'boolean')
  );
}

function parse(text: string | null): Visibility {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isVisibility(value) ? value : {};
  } catch {
    return {};
  }
}

/** Which columns a person shows, kept for this table on this device. */
export function useStoredColumns<Row>(
  tableId: string,
  columns: readonly Column<Row>[],
): [Visibility, (next: Visibility) => void] {
  const key = `cm.columns.${tableId}`;
  const [stored, setStored] = useState(() => parse(readStored(key)));
  const visibility: Visibility = {};
  for (const column of columns) visibility[column.id] = column.fixed ? true : (stored[column.id] ?? !column.hidden);
  return [
    visibility,
    (next) => {
      setStored(next);
      writeStored(key, JSON.stringify(next));
    },
  ];
}
