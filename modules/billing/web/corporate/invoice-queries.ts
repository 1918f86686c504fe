import type { PaymentMode, PaymentState } from '@cm/api-client/schema';
import { paymentStates } from '@cm/api-client/vocabulary';
import { queryOptions } from '@tanstack/react-query';
import type { Result } from '@cm/api-client/client';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { recordQuery } from '@cm/web-kit/staff/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';

export const PAYMENT_STATES = paymentStates;
export const INVOICE_SORTS = ['-createdAt', '-issuedOn', 'dueOn'] as const;
export const PAYMENT_MODES = ['transfer', 'cheque', 'cash', 'card', 'ccp'] as const satisfies readonly PaymentMode[];
export type Invoice = Result<'corporate.invoices.get'>;
export type ListedInvoice = Result<'corporate.invoices.list'>['items'][number];
export type Payment = Result<'corporate.payments.list'>['items'][number];

export const invoiceQuery = (id: string) => recordQuery('corporate.invoices.get', { path: { id } });

export const creditNotesOf = (invoiceId: string) =>
  recordQuery('corporate.creditNotes.list', { query: { invoiceId, limit: 50 } });

export const paymentsOf = (customerId: string) =>
  recordQuery('corporate.payments.list', { query: { customerId, limit: 100 } });

const OWED = ['overdue', 'partially_paid', 'unpaid'] as const satisfies readonly PaymentState[];

/** What a customer still owes, the oldest due first. Asked by state: paid invoices, however many, are in nobody's way. */
export const openInvoicesOf = (customerId: string) =>
  queryOptions({
    queryKey: queryKeyOf('corporate.invoices.list', { owed: customerId }),
    queryFn: async ({ signal }) => {
      const pages = await Promise.all(
        OWED.map((paymentState) =>
          call(
            'corporate.invoices.list',
            { query: { customerId, state: 'issued', paymentState, sort: 'dueOn', limit: 100 } },
            { signal },
          ),
        ),
      );
      return pages
        .flatMap(({ items }) => items)
        .sort((one, other) => (one.dueOn ?? '').localeCompare(other.dueOn ?? ''));
    },
  });
