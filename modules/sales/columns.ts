import type { Columns } from '@cm/kit/columns';
import { billingCycle, stepKind, stepMode } from '@cm/catalogue';
import { userKind } from '@cm/identity';
import { locale } from '@cm/kit/i18n';
import { orderState, stepState } from './order.ts';
import { quoteState } from './quote.ts';

/** The columns of this module that hold a word of an enumeration. */
export const columns: Columns = {
  'sales.quotes.origin': userKind,
  'sales.quotes.state': quoteState,
  'sales.quotes.locale': locale,
  'sales.quotes.decided_by_kind': userKind,
  'sales.quote_lines.cycle': billingCycle,
  'sales.orders.state': orderState,
  'sales.order_lines.cycle': billingCycle,
  'sales.order_steps.kind': stepKind,
  'sales.order_steps.mode': stepMode,
  'sales.order_steps.state': stepState,
};
