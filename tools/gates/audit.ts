/** What `npm audit --json` said. */
export type AuditVerdict =
  | { readonly kind: 'clean'; readonly line: string }
  | { readonly kind: 'vulnerable'; readonly line: string }
  | { readonly kind: 'unanswered'; readonly line: string };

interface Report {
  metadata?: { vulnerabilities?: Partial<Record<'info' | 'low' | 'moderate' | 'high' | 'critical', number>> };
  vulnerabilities?: Record<string, { severity: string }>;
}

/** High or critical fails; an endpoint that gives no report is a warning, for a network is not ours to repair. */
export function judgeAudit(output: string): AuditVerdict {
  let report: Report;
  try {
    report = JSON.parse(output) as Report;
  } catch {
    report = {};
  }
  const counts = report.metadata?.vulnerabilities;
  if (counts === undefined) {
    return {
      kind: 'unanswered',
      line: 'WARNING: the audit endpoint of the registry gave no report; known holes were NOT checked',
    };
  }
  const { high = 0, critical = 0, moderate = 0, low = 0 } = counts;
  const line = `${critical} critical, ${high} high, ${moderate} moderate, ${low} low`;
  if (high + critical === 0) return { kind: 'clean', line };
  const names = Object.entries(report.vulnerabilities ?? {})
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity }]) => `${name} (${severity})`);
  return { kind: 'vulnerable', line: `${line}: ${names.join(', ')}` };
}
