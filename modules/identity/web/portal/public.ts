/** What the pages of other modules may place or ask in this area. */
export { loadFactorOffer } from './offer/load-factor-offer.ts';
export { OwnSessionProof } from './own-session-proof.tsx';
export { RightsField } from './rights-field.tsx';
export { RIGHTS, type Right, isRight } from './rights.ts';
