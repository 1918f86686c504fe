// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType, Generated } from 'kysely';

export type CatalogueTables = {
  'catalogue.add_ons': {
    active: boolean;
    id: string;
    name: ColumnType<unknown, string, string>;
    plan_id: string;
    position: Generated<number>;
    price: number;
    tenant_id: string;
  };
  'catalogue.categories': {
    created_at: Date;
    id: string;
    name: ColumnType<unknown, string, string>;
    order_steps: ColumnType<unknown, string, string>;
    position: Generated<number>;
    slug: string;
    tenant_id: string;
  };
  'catalogue.plans': {
    active: boolean;
    archived_at: Date | null;
    created_at: Date;
    currency: string;
    cycle: 'once' | 'monthly' | 'quarterly' | 'yearly';
    id: string;
    name: ColumnType<unknown, string, string>;
    position: Generated<number>;
    price: number;
    product_id: string;
    setup_fee: Generated<number>;
    stock: number | null;
    tenant_id: string;
    updated_at: Date;
    version: Generated<number>;
  };
  'catalogue.products': {
    active: boolean;
    archived_at: Date | null;
    category_id: string;
    created_at: Date;
    description: ColumnType<unknown, string, string>;
    features: ColumnType<unknown, string, string>;
    id: string;
    name: ColumnType<unknown, string, string>;
    position: Generated<number>;
    provisioning_mode: string;
    slug: string;
    tax_category: string;
    tenant_id: string;
    updated_at: Date;
    version: Generated<number>;
  };
  'catalogue.stock_reservations': {
    holder_id: string;
    plan_id: string;
    quantity: number;
    release_reason: string | null;
    released_at: Date | null;
    reserved_at: Date;
    tenant_id: string;
  };
  'catalogue.tax_rates': {
    category: string;
    created_at: Date;
    exemption_reason: ColumnType<unknown, string, string> | null;
    id: string;
    label: ColumnType<unknown, string, string>;
    legal_ref: string | null;
    rate_bp: number;
    tenant_id: string;
    valid_from: string;
    valid_to: string | null;
  };
};
