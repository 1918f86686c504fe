/** What the pages of other modules may place or ask in this area. */
export { loadFactorOffer } from './offer/load-factor-offer.ts';
export { loadImpersonationBanner } from './impersonation/load-banner.ts';
export { words as impersonationWords } from './impersonation/words.ts';
export { OwnSessionProof } from './own-session-proof.tsx';
export { RightsField } from './rights-field.tsx';
export { RIGHTS, type Right, isRight } from './rights.ts';
