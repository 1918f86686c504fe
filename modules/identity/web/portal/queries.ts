import { queryOptions } from '@tanstack/react-query';
import { call } from '@cm/web-kit/portal/call.ts';

export const sessionsQuery = () =>
  queryOptions({ queryKey: ['sessions'], queryFn: ({ signal }) => call('portal.sessions.list', {}, { signal }) });

export const tokensQuery = () =>
  queryOptions({ queryKey: ['tokens'], queryFn: ({ signal }) => call('portal.tokens.list', {}, { signal }) });
