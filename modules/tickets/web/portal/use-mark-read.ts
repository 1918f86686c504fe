import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/portal/call.ts';

/** Reading the page is reading the ticket: the server is told, and the list's mark goes. */
export function useMarkRead(id: string, updatedAt: string | undefined): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (updatedAt === undefined) return;
    void call('portal.tickets.markRead', { path: { id } })
      .then(() => queryClient.invalidateQueries({ queryKey: queryKeyOf('portal.tickets.list') }))
      .catch(() => undefined);
  }, [id, updatedAt, queryClient]);
}
