import { useInfiniteQuery } from '@tanstack/react-query';
import { ActivityList } from '@cm/identity/web/corporate/public.ts';
import { securityActivityQuery } from './customer-queries.ts';

/** Sign-ins, refusals and changes of the accounts of a customer's people. */
export function SecurityTab({ id }: { readonly id: string }) {
  return <ActivityList query={useInfiniteQuery(securityActivityQuery(id))} />;
}
