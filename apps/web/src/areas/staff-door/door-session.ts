import { queryOptions } from '@tanstack/react-query';
import { call } from '../staff-call.ts';

/** Who stands at the door: nobody, somebody who still owes a second factor, or somebody signed in. */
export const doorQuery = queryOptions({
  queryKey: ['door'],
  queryFn: ({ signal }) => call('corporate.session.get', {}, { signal }),
  staleTime: 0,
  // What the last visitor was told is never shown to the next.
  gcTime: 0,
});

/** Begins the enrolment of an authenticator; once for the life of the page, since each answer is another secret. */
export const enrolmentQuery = queryOptions({
  queryKey: ['door', 'enrolment'],
  queryFn: ({ signal }) => call('corporate.enrolment.begin', {}, { signal }),
  staleTime: Infinity,
  gcTime: 0,
  retry: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
});
