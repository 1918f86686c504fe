/** An invoice that is still owed on, in minor units. */
export interface Owed {
  readonly id: string;
  readonly balance: number;
}

/**
 * Shares what was received between the invoices, in their order (the oldest due first), each up to what is owed on it.
 * What is left over goes to the customer's credit: the server keeps it so.
 */
export function allocateReceived(amount: number, invoices: readonly Owed[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  let left = amount;
  for (const { id, balance } of invoices) {
    const share = Math.min(left, Math.max(0, balance));
    if (share <= 0) continue;
    shares.set(id, share);
    left -= share;
  }
  return shares;
}
