/** What the sign-in of each area places. */
export { ProviderButtons } from './providers/provider-buttons.tsx';
export type { ProviderCalls } from './providers/provider-calls.ts';
export { ProviderLanding } from './providers/provider-landing.tsx';
export { isConfirmation } from './providers/way-back.ts';
