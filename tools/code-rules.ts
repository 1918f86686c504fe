import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCode } from './code-rules/code.ts';
import { checkJobTables } from './code-rules/job-tables.ts';
import { checkFixedWaits } from './code-rules/fixed-waits.ts';
import { checkName } from './code-rules/names.ts';
import { checkPhysicalClasses, checkPhysicalCss } from './code-rules/physical-css.ts';
import { checkQueryArguments } from './code-rules/query-arguments.ts';
import { checkQueryKeys } from './code-rules/query-keys.ts';
import { checkSqlText } from './code-rules/sql-text.ts';
import { checkStatementPlace } from './code-rules/statements.ts';
import { checkTenant } from './code-rules/tenant.ts';
import { isCode, isGenerated, listFiles, listLinks, parseSource, printFindings, type Finding } from './sources.ts';

const isScreens = (path: string): boolean => /^(?:apps\/web|packages\/(?:ui|web-kit)|modules\/[^/]+\/web)\//.test(path);

/** The rules of the repository that no linter knows, over every file of ours below `root`. */
export function checkCodeRules(root: string): { files: number; findings: Finding[] } {
  const paths = listFiles(root).filter((path) => !isGenerated(path));
  const code = paths.filter(isCode);
  const statements = paths.filter((path) => path.endsWith('.sql'));
  const styles = paths.filter((path) => isScreens(path) && path.endsWith('.css'));
  const links = listLinks(root).map((path) => ({
    path,
    line: 0,
    message: 'no symbolic link: copies do not follow it',
  }));
  const findings = [
    ...links,
    ...code.flatMap((path) => {
      const source = parseSource(root, path);
      const screens = isScreens(path) ? [...checkPhysicalClasses(source), ...checkQueryKeys(source)] : [];
      return [
        ...checkName(path),
        ...checkCode(source),
        ...checkSqlText(source),
        ...checkTenant(source),
        ...checkStatementPlace(source),
        ...checkQueryArguments(source),
        ...checkJobTables(path, source.text),
        ...checkFixedWaits(source),
        ...screens,
      ];
    }),
    ...statements.flatMap((path) => checkJobTables(path, readFileSync(join(root, path), 'utf8'))),
    ...styles.flatMap((path) => checkPhysicalCss(path, readFileSync(join(root, path), 'utf8'))),
  ];
  return { files: code.length + statements.length + styles.length, findings };
}

if (import.meta.main) {
  const { files, findings } = checkCodeRules(join(import.meta.dirname, '..'));
  printFindings(findings);
  console.log(`${files} files, ${findings.length} findings`);
  process.exitCode = files === 0 || findings.length > 0 ? 1 : 0;
}
