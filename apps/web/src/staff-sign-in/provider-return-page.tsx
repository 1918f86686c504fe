import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import {
  confirmation,
  ConfirmLink,
  isConfirmation,
  ProviderReturn,
  type ProviderState,
  takeBack,
} from '@cm/identity/web/public.ts';
import { words } from '@cm/identity/web/providers/words.ts';
import { withQuery } from '@cm/paths';
import { corporate } from '@cm/paths/areas';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { forgetVisitor } from '@cm/web-kit/load-session.ts';
import { providerCalls } from './provider-calls.ts';
import { StaffSignInFrame } from './staff-sign-in-frame.tsx';

/** Where identity providers send colleagues back to; the sign-in page goes on from whatever step the server holds. */
export function ProviderReturnPage() {
  const t = useT(words);
  const router = useRouter();
  const queryClient = useQueryClient();
  const [isAsked] = useState(() => isConfirmation(`${location.pathname}${location.search}`, corporate.signInReturn()));
  const home = corporate.home();
  const done = (state: ProviderState): void => {
    const back = takeBack(home);
    forgetVisitor('corporate', queryClient);
    if (state === 'linked') router.history.replace(back);
    else {
      const next = state === 'confirm' ? confirmation(corporate.signInReturn()) : back;
      router.history.replace(withQuery(corporate.signIn(), { back: next }));
    }
  };
  return (
    <StaffSignInFrame title={isAsked ? t('confirm.title') : t('return.title')}>
      {isAsked ? (
        <ConfirmLink calls={providerCalls} onLeave={() => router.history.replace(home)} />
      ) : (
        <ProviderReturn calls={providerCalls} signIn={corporate.signIn()} onDone={done} />
      )}
    </StaffSignInFrame>
  );
}
