// Made by tools/tables.ts from the migrations; change those, never this file.
import type { Generated } from 'kysely';

export type ServicesTables = {
  'services.published_services': {
    createdAt: Date | null;
    customerId: string | null;
    cycle: string | null;
    designation: string | null;
    id: string | null;
    nextRenewalOn: string | null;
    number: string | null;
    state: string | null;
  };
  'services.service_history': {
    actor: string;
    at: Date;
    event: 'created' | 'activated' | 'suspended' | 'resumed' | 'termination_planned' | 'terminated';
    fromState: string | null;
    id: string;
    note: string | null;
    reason: string | null;
    serviceId: string;
    toState: string;
  };
  'services.services': {
    activatedOn: string | null;
    anchorDay: number | null;
    createdAt: Date;
    currency: string;
    customerId: string;
    cycle: 'monthly' | 'quarterly' | 'yearly';
    designation: string;
    discount: number;
    id: string;
    nextRenewalOn: string | null;
    number: string;
    orderId: string;
    orderLineId: string;
    orderNumber: string;
    planId: string | null;
    quantity: number;
    state: 'pending' | 'active' | 'suspended' | 'terminated';
    suspensionReason: 'non_payment' | 'abuse' | 'customer_request' | 'other' | null;
    taxCategory: string;
    terminatedOn: string | null;
    terminatesOn: string | null;
    terminationReason: 'customer_request' | 'non_payment' | 'abuse' | 'replaced' | 'other' | null;
    unitPrice: number;
    version: Generated<number>;
  };
};
