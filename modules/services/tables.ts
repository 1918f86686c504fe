// Made by tools/tables.ts from the migrations; change those, never this file.
import type { Generated } from 'kysely';

export type ServicesTables = {
  'services.published_services': {
    created_at: Date | null;
    customer_id: string | null;
    cycle: string | null;
    designation: string | null;
    id: string | null;
    next_renewal_on: string | null;
    number: string | null;
    state: string | null;
    tenant_id: string | null;
  };
  'services.service_history': {
    actor: string;
    at: Date;
    event: 'created' | 'activated' | 'suspended' | 'resumed' | 'termination_planned' | 'terminated';
    from_state: string | null;
    id: string;
    note: string | null;
    reason: string | null;
    service_id: string;
    tenant_id: string;
    to_state: string;
  };
  'services.services': {
    activated_on: string | null;
    anchor_day: number | null;
    created_at: Date;
    currency: string;
    customer_id: string;
    cycle: 'monthly' | 'quarterly' | 'yearly';
    designation: string;
    discount: number;
    id: string;
    next_renewal_on: string | null;
    number: string;
    order_id: string;
    order_line_id: string;
    order_number: string;
    plan_id: string | null;
    quantity: number;
    state: 'pending' | 'active' | 'suspended' | 'terminated';
    suspension_reason: 'non_payment' | 'abuse' | 'customer_request' | 'other' | null;
    tax_category: string;
    tenant_id: string;
    terminated_on: string | null;
    terminates_on: string | null;
    termination_reason: 'customer_request' | 'non_payment' | 'abuse' | 'replaced' | 'other' | null;
    unit_price: number;
    version: Generated<number>;
  };
};
