import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { queryString } from '#kit/api.ts';
import { enterLocale } from '#kit/i18n/i18n.ts';
import { portal } from '#kit/paths.ts';
import { forgetDoor, loadDoor, safeReturn } from '../../load-session.ts';

export type DoorStep = 'signed_in' | 'second_factor' | 'enrolment';

const NEXT = { second_factor: portal.secondFactor, enrolment: portal.enrolment } as const;

/** Where the door leads after each of its steps; the page one came for travels in `back`. */
export function useEnter(): (state: DoorStep) => void {
  const router = useRouter();
  const queryClient = useQueryClient();
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return (state) => {
    const back = safeReturn(search['back'], portal.home());
    forgetDoor('portal', queryClient);
    if (state === 'signed_in') {
      // Nothing of whoever looked before stays for whoever signed in now.
      queryClient.clear();
      void loadDoor('portal', queryClient)
        .then(({ session }) => (session ? enterLocale(session.user.locale) : undefined))
        .catch(() => undefined)
        .finally(() => router.history.replace(back));
    } else {
      router.history.push(`${NEXT[state]()}${queryString(back === portal.home() ? {} : { back })}`);
    }
  };
}
