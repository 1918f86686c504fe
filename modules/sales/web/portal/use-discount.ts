import { useQuery } from '@tanstack/react-query';
import { useLocale } from '@cm/web-kit/preferences.ts';
import { useOptionalSession, usePermission } from '@cm/web-kit/session.ts';
import { discountQuery } from './queries.ts';

/** What is taken off the prices for whoever is signed in; null for a visitor, or where nothing is. Undefined until it is known. */
export function useDiscount() {
  const locale = useLocale();
  const session = useOptionalSession();
  const mayOrder = usePermission('portal.orders');
  const asked = session !== null && session.user.customerId !== null && mayOrder;
  const { data, isError } = useQuery({ ...discountQuery(locale), enabled: asked });
  return asked && !isError ? data?.discount : null;
}
