// Made by tools/tables.ts from the migrations; change those, never this file.
import type { ColumnType, Generated } from 'kysely';

export type CatalogueTables = {
  'catalogue.add_ons': {
    active: boolean;
    id: string;
    name: ColumnType<unknown, string, string>;
    planId: string;
    position: Generated<number>;
    price: number;
  };
  'catalogue.categories': {
    createdAt: Date;
    id: string;
    name: ColumnType<unknown, string, string>;
    orderSteps: ColumnType<unknown, string, string>;
    position: Generated<number>;
    slug: string;
  };
  'catalogue.plans': {
    active: boolean;
    archivedAt: Date | null;
    createdAt: Date;
    currency: string;
    cycle: 'once' | 'monthly' | 'quarterly' | 'yearly';
    id: string;
    name: ColumnType<unknown, string, string>;
    position: Generated<number>;
    price: number;
    productId: string;
    setupFee: Generated<number>;
    stock: number | null;
    updatedAt: Date;
    version: Generated<number>;
  };
  'catalogue.products': {
    active: boolean;
    archivedAt: Date | null;
    categoryId: string;
    createdAt: Date;
    description: ColumnType<unknown, string, string>;
    features: ColumnType<unknown, string, string>;
    id: string;
    kycGate: Generated<'none' | 'before_order' | 'before_delivery'>;
    name: ColumnType<unknown, string, string>;
    position: Generated<number>;
    provisioningMode: string;
    slug: string;
    taxCategory: string;
    updatedAt: Date;
    version: Generated<number>;
  };
  'catalogue.stock_reservations': {
    holderId: string;
    planId: string;
    quantity: number;
    releaseReason: string | null;
    releasedAt: Date | null;
    reservedAt: Date;
  };
  'catalogue.tax_rates': {
    category: string;
    createdAt: Date;
    exemptionReason: ColumnType<unknown, string, string> | null;
    id: string;
    label: ColumnType<unknown, string, string>;
    legalRef: string | null;
    rateBp: number;
    validFrom: string;
    validTo: string | null;
  };
};
