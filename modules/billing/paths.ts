import { path } from '@cm/paths';

const id = (value: string) => encodeURIComponent(value);

export const portal = {
  invoices: path('/invoices'),
  invoice: path('/invoices/$id'),
  invoiceFilter: (state: 'unpaid' | 'overdue') => `/invoices?paymentState=${state}`,
  payments: path('/invoices/payments'),
} as const;

export const corporate = {
  statement: path('/corporate/customers/$id/statement'),
  invoices: path('/corporate/invoices'),
  invoice: path('/corporate/invoices/$id'),
  newInvoice: path('/corporate/invoices/new'),
  payments: path('/corporate/invoices/payments'),
  paymentsOf: (customer: string) => `/corporate/invoices/payments?customerId=${id(customer)}`,
  recordPayment: path('/corporate/invoices/payments/new'),
} as const;
