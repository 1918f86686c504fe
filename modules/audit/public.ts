export { signCheckpoint } from './checkpoints.ts';
export { type AuditReport, verifyAudit } from './verify-audit.ts';
