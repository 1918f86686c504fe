import type { SignInCardProps } from '@cm/identity/web/slots/public.ts';
import { LinkedSignInsCard } from '../providers/linked-sign-ins-card.tsx';
import { linkCalls } from './link-calls.ts';

export function LinkedSignIns({ codes, here }: SignInCardProps) {
  return <LinkedSignInsCard calls={linkCalls} codes={codes} here={here} />;
}
