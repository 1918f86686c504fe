/** What the pages of other modules may place or ask in this area. */
export { OwnSessionProof } from './own-session-proof.tsx';
export { RightsField } from './rights-field.tsx';
export { RIGHTS, type Right, isRight } from './rights.ts';
