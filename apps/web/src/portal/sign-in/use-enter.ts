import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { forgetActingFor } from '@cm/web-kit/acting-for.ts';
import { queryString } from '@cm/web-kit/api.ts';
import { enterLocale } from '@cm/web-kit/i18n/i18n.ts';
import { forgetVisitor, loadVisitor, safeReturn } from '@cm/web-kit/load-session.ts';
import { portal as portalArea } from '@cm/paths/areas';
import { useAnySearch } from '@cm/web-kit/area/page.ts';

export type SignInStep = 'signed_in' | 'second_factor' | 'enrolment';

const NEXT = { second_factor: portalArea.secondFactor, enrolment: portalArea.enrolment } as const;

/** Where the sign-in leads after each of its steps; the page one came for travels in `back`. */
export function useEnter(): (state: SignInStep, cameFor?: string) => void {
  const router = useRouter();
  const queryClient = useQueryClient();
  const search = useAnySearch();
  return (state, cameFor) => {
    const back = safeReturn(cameFor ?? search['back'], portalArea.home());
    forgetVisitor('portal', queryClient);
    if (state === 'signed_in') {
      // Nothing of whoever looked before stays for whoever signed in now.
      queryClient.clear();
      forgetActingFor();
      void loadVisitor('portal', queryClient)
        .then(({ session }) => (session ? enterLocale(session.user.locale) : undefined))
        .catch(() => undefined)
        .finally(() => router.history.replace(back));
    } else {
      router.history.push(`${NEXT[state]()}${queryString(back === portalArea.home() ? {} : { back })}`);
    }
  };
}
