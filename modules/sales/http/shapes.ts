import { z } from 'zod';

export const reason = () => z.string().trim().min(1).max(1000);
export const sha256Hex = () => z.string().regex(/^[0-9a-f]{64}$/);

/** The value by which a row of a list is sorted, for the cursor. */
export const sortKey =
  (sort: string) =>
  (row: { readonly ttc: number; readonly createdAt: Date }): number | Date =>
    sort === '-ttc' ? row.ttc : row.createdAt;
