import { useCallback } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { useRefresh } from '@cm/web-kit/use-refresh.ts';
import { toast } from '@cm/ui/toast.tsx';

/** What an act on a customer's people changes. */
export const CONTACT_KEYS = [queryKeyOf('corporate.customerContacts'), queryKeyOf('corporate.customers')];

/** After a form about a person: says it, asks again, closes. */
export function useContactsChanged(onClose: () => void): (said: string) => void {
  const refresh = useRefresh();
  return useCallback(
    (said) => {
      toast.ok(said);
      refresh(...CONTACT_KEYS);
      onClose();
    },
    [refresh, onClose],
  );
}
