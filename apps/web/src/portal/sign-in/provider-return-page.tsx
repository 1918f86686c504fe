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
import { portal as portalArea } from '@cm/paths/areas';
import { withQuery } from '@cm/paths';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { providerCalls } from './provider-calls.ts';
import { SignInFrame } from './sign-in-frame.tsx';
import { useEnter } from './use-enter.ts';

/** Where identity providers send customers back to. */
export function ProviderReturnPage() {
  const t = useT(words);
  const router = useRouter();
  const enter = useEnter();
  const [isAsked] = useState(() => isConfirmation(`${location.pathname}${location.search}`, portalArea.signInReturn()));
  const home = portalArea.home();
  const done = (state: ProviderState): void => {
    const back = takeBack(home);
    if (state === 'linked') router.history.replace(back);
    else if (state === 'confirm')
      router.history.replace(withQuery(portalArea.signIn(), { back: confirmation(portalArea.signInReturn()) }));
    else enter(state, back);
  };
  return (
    <SignInFrame title={isAsked ? t('confirm.title') : t('return.title')}>
      {isAsked ? (
        <ConfirmLink calls={providerCalls} onLeave={() => router.history.replace(home)} />
      ) : (
        <ProviderReturn calls={providerCalls} signIn={portalArea.signIn()} onDone={done} />
      )}
    </SignInFrame>
  );
}
