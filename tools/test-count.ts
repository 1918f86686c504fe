import { readFileSync } from 'node:fs';

interface JsonReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * What Vitest's JSON report counts, as `N passed, N failed`. A file that could not be loaded has no failed test in it and
 * counts as one; a test that was skipped did not pass, and counts as failed.
 */
export function countTests(report: JsonReport): { passed: number; failed: number } {
  const unloadable = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: report.numFailedTests + skipped + unloadable };
}

if (import.meta.main) {
  let counts = { passed: 0, failed: 1 }; // no report: the run itself broke
  try {
    counts = countTests(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as JsonReport);
  } catch (error) {
    console.log(`There is no report of the tests: ${(error as Error).message}`);
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}
