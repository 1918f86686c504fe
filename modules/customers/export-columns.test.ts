import { expect, test } from 'vitest';
import { exportColumn } from './export.ts';
import { EXPORT_COLUMNS } from './web/corporate/export-columns.ts';

test('the screen offers the columns that the server knows, in their order', () => {
  expect([...EXPORT_COLUMNS]).toEqual(exportColumn.options);
});
