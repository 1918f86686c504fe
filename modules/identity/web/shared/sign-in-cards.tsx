import { Suspense } from 'react';
import { useParts } from '@cm/web-kit/area/area-context.ts';
import { type SignInCardProps, signInCards } from '../slots/public.ts';

/** What other modules have to say of how one's account is opened. */
export function SignInCards({ codes, here }: SignInCardProps) {
  return useParts(signInCards).map(({ key, component: Card }) => (
    <Suspense key={key} fallback={null}>
      <Card codes={codes} here={here} />
    </Suspense>
  ));
}
