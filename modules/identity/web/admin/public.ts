/** What the pages of other modules may place or ask in this area. */
export { LoginOutcome, isFailure } from './logins/login-outcome.tsx';
export { colleaguesQuery, latestLoginsQuery } from './queries.ts';
export { TokenScopes } from '../staff-account/token-scopes.tsx';
export { FactorProof } from '../staff-account/factor-proof.tsx';
export { PermissionName } from './permissions/permission-name.tsx';
export { OwnSessionProof } from '../staff-account/own-session-proof.tsx';
