import { describe, expect, test } from 'vitest';
import { judgeAudit } from './gates/audit.ts';
import { drawModuleGraph, placeDrawing } from './module-graph.ts';
import { kindOfPage, medianWithin, summarise } from './sizes.ts';
import { countTests } from './test-count.ts';

describe('npm audit', () => {
  const report = (counts: object, vulnerabilities = {}): string =>
    JSON.stringify({ metadata: { vulnerabilities: counts }, vulnerabilities });

  test('high and critical fail and are named; less does not', () => {
    expect(judgeAudit(report({ moderate: 2, high: 0, critical: 0 }))).toEqual({
      kind: 'clean',
      line: '0 critical, 0 high, 2 moderate, 0 low',
    });
    const high = judgeAudit(report({ high: 1 }, { leaky: { severity: 'high' }, fine: { severity: 'low' } }));
    expect(high).toEqual({ kind: 'vulnerable', line: '0 critical, 1 high, 0 moderate, 0 low: leaky (high)' });
    expect(judgeAudit(report({ critical: 3 })).kind).toBe('vulnerable');
  });

  test.each(['', 'not json', '{"error":{"code":"ENOAUDIT"}}', '{"message":"404"}'])(
    'no report is a visible warning: %j',
    (output) => {
      expect(judgeAudit(output)).toMatchObject({
        kind: 'unanswered',
        line: expect.stringMatching(/^WARNING: .*NOT checked/),
      });
    },
  );
});

describe('the count of the tests', () => {
  const file = (status: string, ...assertions: string[]) => ({
    status,
    assertionResults: assertions.map((one) => ({ status: one })),
  });
  const base = {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [file('passed', 'passed')],
  };

  test('takes over what passed and failed', () => {
    expect(countTests(base)).toEqual({ passed: 5, failed: 0 });
    expect(countTests({ ...base, numFailedTests: 1, testResults: [file('failed', 'passed', 'failed')] })).toEqual({
      passed: 5,
      failed: 1,
    });
  });

  test('counts a file that could not be loaded, and a skipped test, as failed', () => {
    expect(countTests({ ...base, testResults: [file('failed')] })).toEqual({ passed: 5, failed: 1 });
    expect(countTests({ ...base, numPendingTests: 2, numTodoTests: 1 })).toEqual({ passed: 5, failed: 3 });
  });
});

describe('the module graph', () => {
  const graph = new Map([
    ['identity', []],
    ['customers', ['identity']],
    ['tickets', ['customers', 'identity']],
  ]);

  test('leaves out the arrows that a longer way implies', () => {
    expect(drawModuleGraph(graph).split('\n')).toEqual([
      '```mermaid',
      'graph TD',
      '  identity',
      '  customers --> identity',
      '  tickets --> customers',
      '```',
    ]);
  });

  test('is put between its markers, and only there', () => {
    const begin = '<!-- module-graph: written by tools/module-graph.ts -->';
    const text = `# A\n${begin}\nold\n<!-- /module-graph -->\nrest`;
    const placed = placeDrawing(text, 'new');
    expect(placed).toBe(`# A\n${begin}\n\nnew\n\n<!-- /module-graph -->\nrest`);
    expect(placeDrawing(placed ?? '', 'new')).toBe(placed);
    expect(placeDrawing('# A', 'new')).toBeNull();
  });
});

test('sizes are summarised by their percentiles', () => {
  const sized = Array.from({ length: 100 }, (_, index) => ({ place: 'x', lines: 100 - index }));
  expect(summarise('files', sized, 'small')).toBe(
    'files          100   median 51, p95 96, longest 100   (goal: small)',
  );
});

test('a page is a list or a record by its hook, and half of its kind is short', () => {
  expect(kindOfPage("const list = useList('portal.orders.list');")).toBe('list');
  expect(kindOfPage("const list = useWholeList('admin.tenants.list', {});")).toBe('list');
  expect(kindOfPage('return <RecordPage name={name} />;')).toBe('record');
  expect(kindOfPage('const list = useListState([]);')).toBeUndefined();
  const pages = (...lines: number[]) => lines.map((count) => ({ place: 'x', lines: count }));
  expect(medianWithin(pages(40, 60, 200), 60)).toBe(true);
  expect(medianWithin(pages(40, 61, 200), 60)).toBe(false);
});
