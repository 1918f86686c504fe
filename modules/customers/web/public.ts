import { defineSlot } from '@cm/web-kit/area/slot.ts';
import type { Localised } from '@cm/web-kit/i18n/localised.ts';
import type { Label } from '@cm/web-kit/area/entry.ts';
import type { ComponentType, ReactNode } from 'react';

/** A tab of the customer's record that another module fills: its records of this customer. */
export interface CustomerTab {
  /** Names the tab in the address. */
  readonly key: string;
  readonly label: Label;
  readonly permission: string;
  /** Which of the record's counts stands beside the name. */
  readonly count?: 'tickets' | 'orders' | 'services' | 'invoices';
  readonly component: ComponentType<{ readonly id: string }>;
}

/** Something to begin for the customer, or a page about them. */
export interface CustomerLink {
  readonly key: string;
  readonly label: Label;
  readonly permission: string;
  readonly href: (customerId: string) => string;
}

/** A card beside the customer's record: what another module has to say of them on every tab. */
export interface CustomerCardPart {
  readonly permission: string;
  readonly component: ComponentType<{ readonly id: string }>;
}

/** A figure at the head of the customer's record, asked of the module that keeps it. */
export interface CustomerFigure {
  /** Names it among those of its module. */
  readonly key: string;
  readonly permission: string;
  readonly component: ComponentType<{ readonly id: string }>;
}

/** What comes next for the customer, as a module knows it. */
export interface CustomerNextAct {
  readonly permission: string;
  /** Shows what its module says comes next, or `otherwise` where that is nothing. */
  readonly component: ComponentType<{ readonly id: string; readonly otherwise: ReactNode }>;
}

/** What another module decides for a category of customers: a line beside its rules, and the dialog that changes it. */
export interface CategoryRulePart {
  readonly key: string;
  readonly label: Label;
  readonly permission: string;
  readonly line: ComponentType<{ readonly categoryId: string }>;
  readonly dialog: ComponentType<CategoryRuleProps>;
}

export interface CategoryRuleProps {
  readonly category: { readonly id: string; readonly name: Localised };
  readonly onClose: () => void;
}

export const categoryRuleParts = defineSlot<CategoryRulePart>('customers.category-rules');

export const customerTabs = defineSlot<CustomerTab>('customers.tabs');
/** At the head of the record. */
export const customerActs = defineSlot<CustomerLink>('customers.acts');
/** What one knows at a glance: above the tabs, in one row where there is room. */
export const customerFigures = defineSlot<CustomerFigure>('customers.figures');
/** The last of the figures: the first part that has something to say says it. */
export const customerNextActs = defineSlot<CustomerNextAct>('customers.next-acts');
/** Beside the record, under what is pinned. */
export const customerCards = defineSlot<CustomerCardPart>('customers.cards');
/** In the card of the customer's account. */
export const customerAccountLinks = defineSlot<CustomerLink>('customers.account-links');

export { CUSTOMER_GLYPHS, CustomerStatus } from './shared/customer-status.tsx';
export { KycStatus } from './shared/kyc-status.tsx';
