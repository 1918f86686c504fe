/**
 * A place on a module's page where modules that know it add something of theirs: the page's owner declares the slot in
 * its `web/public.ts`, the others fill it in their entry, and the owner never learns who they are.
 */
export interface Slot<X> {
  readonly id: string;
  readonly holds?: X;
}

export interface Part<out X> {
  readonly slot: Slot<unknown>;
  /** The place among the parts of the slot, in steps of ten. */
  readonly order: number;
  readonly value: X;
}

export function defineSlot<X>(id: string): Slot<X> {
  return { id };
}

export function part<X>(slot: Slot<X>, order: number, value: X): Part<X> {
  return { slot, order, value };
}

/** The parts of one slot, in their order. */
export function partsOf<X>(parts: readonly Part<unknown>[], slot: Slot<X>): readonly X[] {
  return parts
    .filter((one): one is Part<X> => one.slot === slot)
    .toSorted((a, b) => a.order - b.order)
    .map(({ value }) => value);
}
