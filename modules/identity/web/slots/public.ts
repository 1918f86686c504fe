/** Where other modules add something to the pages of this one; apart from what is placed there, so that an entry loads no form. */
import { defineSlot } from '@cm/web-kit/area/slot.ts';
import type { ComponentType } from 'react';

export interface SignInCardProps {
  /** Whether the person has codes that prove that it is them. */
  readonly codes: boolean;
  /** The page that the card stands on. */
  readonly here: string;
}

/** Among the ways into one's account: what else may open it. */
export const signInCards = defineSlot<{ readonly key: string; readonly component: ComponentType<SignInCardProps> }>(
  'identity.sign-in-cards',
);
