/** What the pages of other modules may place or ask in this area. */
export { ActorLabel } from './actor-label.tsx';
export { auditProofQuery, latestEntriesQuery } from './queries.ts';
export { SubjectLabel } from './subject-label.tsx';
export { EventLabel } from './event-name.tsx';
export { ProofBadge } from './proof-badge.tsx';
