import { queryOptions } from '@tanstack/react-query';
import { queryKeyOf } from '@cm/web-kit/queries.ts';
import { call } from '@cm/web-kit/staff-call.ts';

/** Begins the enrolment of an authenticator; once for the life of the page, since each answer is another secret. */
export const enrolmentQuery = queryOptions({
  queryKey: queryKeyOf('corporate.enrolment.begin'),
  queryFn: ({ signal }) => call('corporate.enrolment.begin', {}, { signal }),
  staleTime: Infinity,
  gcTime: 0,
  retry: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
});
