import { useRouter } from '@tanstack/react-router';
import { type ComponentType, type ReactNode, useState } from 'react';
import { withQuery } from '@cm/paths';
import { useT } from '@cm/web-kit/i18n/use-t.ts';
import { ConfirmLink } from './confirm-link.tsx';
import type { ProviderCalls, ProviderState } from './provider-calls.ts';
import { ProviderReturn } from './provider-return.tsx';
import { confirmation, isConfirmation, takeBack } from './way-back.ts';
import { words } from './words.ts';

export interface ProviderLandingProps {
  readonly calls: ProviderCalls;
  readonly home: string;
  readonly signIn: string;
  /** The address to which providers send people back: that of this page. */
  readonly signInReturn: string;
  readonly frame: ComponentType<{ readonly title: string; readonly children: ReactNode }>;
  /** Goes on with the sign-in; `back` is the page that one came for. */
  readonly onEntered: (state: Exclude<ProviderState, 'linked' | 'confirm'>, back: string) => void;
}

/** Where identity providers send people back to, and where the owner of an account is asked whether one may open it. */
export function ProviderLanding({ calls, home, signIn, signInReturn, frame: Frame, onEntered }: ProviderLandingProps) {
  const t = useT(words);
  const router = useRouter();
  const [isAsked] = useState(() => isConfirmation(`${location.pathname}${location.search}`, signInReturn));
  const done = (state: ProviderState): void => {
    const back = takeBack(home);
    if (state === 'linked') router.history.replace(back);
    else if (state === 'confirm') router.history.replace(withQuery(signIn, { back: confirmation(signInReturn) }));
    else onEntered(state, back);
  };
  return (
    <Frame title={isAsked ? t('confirm.title') : t('return.title')}>
      {isAsked ? (
        <ConfirmLink calls={calls} onLeave={() => router.history.replace(home)} />
      ) : (
        <ProviderReturn calls={calls} signIn={signIn} onDone={done} />
      )}
    </Frame>
  );
}
