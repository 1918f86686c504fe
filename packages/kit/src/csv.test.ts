import { expect, test } from 'vitest';
import { csvRecord } from './csv.ts';

test('cells are quoted when they must be, and formulas are disarmed', () => {
  expect(csvRecord(['a;b', 'il dit "oui"', 'deux\nlignes', null, 12])).toBe(
    '"a;b";"il dit ""oui""";"deux\nlignes";;12\r\n',
  );
  expect(csvRecord(['=1+1', '+213', '-5', '@cmd', '\tx', "'ok"])).toBe("'=1+1;+213;-5;'@cmd;'\tx;'ok\r\n");
  expect(csvRecord(['\u200F1.234,50 د.ج.\u200F'])).toBe('1.234,50 د.ج.\r\n');
});
