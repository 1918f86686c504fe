import type { Body } from '@cm/api-client/client';

export type CartChoice = Required<Body<'portal.cart.put'>['lines'][number]>;

/** The same plan with the same add-ons is more of it, not another line. */
export function withChoice(lines: readonly CartChoice[], added: CartChoice): CartChoice[] {
  const same = (line: CartChoice) =>
    line.planId === added.planId && line.addOnIds.toSorted().join() === added.addOnIds.toSorted().join();
  return lines.some(same)
    ? lines.map((line) => (same(line) ? { ...line, quantity: Math.min(1000, line.quantity + added.quantity) } : line))
    : [...lines, added];
}
