import type { CustomerAddress } from '@cm/api-client/schema';
import type { OperationKey } from '@cm/web-kit/queries.ts';
import type { AddressBody } from './address-form.ts';

export interface Wilaya {
  readonly id: string;
  readonly code: number;
  readonly fr: string;
  readonly ar: string;
}

/** How an area reads and writes the addresses of a customer. */
export interface AddressesArea {
  readonly addresses: readonly CustomerAddress[];
  readonly wilayas: readonly Wilaya[];
  /** Who looks: to whom it is said what a site is for. */
  readonly reader: 'customer' | 'staff';
  /** What is asked again after an act. */
  readonly refresh: readonly OperationKey[];
  /** Absent for whoever may only read. */
  readonly acts?: AddressActs | undefined;
}

export interface AddressActs {
  readonly add: (body: AddressBody, idempotencyKey: string) => Promise<unknown>;
  readonly change: (id: string, body: AddressBody & { version: number }, idempotencyKey: string) => Promise<unknown>;
  readonly remove: (id: string, idempotencyKey: string) => Promise<unknown>;
}
