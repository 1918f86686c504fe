import { describe, expect, test } from 'vitest';
import { checkValues, type HeldValue, valuesOf } from './check-values.ts';
import { readConditions } from './conditions.ts';
import { cellOf } from './field-cell.ts';
import type { Field } from './field.ts';
import { hasShape } from './field-shape.ts';
import { type FieldValue, readValue, valueOf } from './field-value.ts';
import { SOME_CHOICES } from './testing.ts';

function field(kind: Field['kind'], more: Partial<Field> = {}): Field {
  const takesChoices = kind === 'choice' || kind === 'choices';
  return {
    id: `id-of-${more.key ?? kind}`,
    subject: 'customer',
    key: kind,
    kind,
    label: { fr: kind },
    help: null,
    access: 'staff',
    required: false,
    unique: false,
    inLists: false,
    groupIds: [],
    decimals: kind === 'number' ? 2 : null,
    least: null,
    most: null,
    shape: null,
    choices: takesChoices ? SOME_CHOICES : [],
    position: 0,
    archivedAt: null,
    version: 1,
    ...more,
  };
}

/** What the API gives back, or the code of the refusal. */
function read(of: Field, given: FieldValue | null): FieldValue | null | { readonly refused: string } {
  const result = readValue(of, given);
  return result.ok ? valueOf(of, result.stored) : { refused: result.code };
}

describe('a value is read as people write it, and refused when it is not of its kind', () => {
  const refused = (code: string) => ({ refused: code });
  test.each<[Field, FieldValue, ReturnType<typeof read>]>([
    [field('text'), '  Alger  ', 'Alger'],
    [field('text'), 'a\nb', refused('invalid_characters')],
    [field('text'), 'x'.repeat(501), refused('too_long')],
    [field('text', { least: 3 }), 'ab', refused('too_short')],
    [field('text', { most: 3 }), 'abcd', refused('too_long')],
    [field('text', { shape: 'AA-99' }), 'DZ-16', 'DZ-16'],
    [field('text', { shape: 'AA-99' }), 'DZ-1', refused('pattern')],
    [field('text'), 12, refused('invalid')],
    [field('text'), true, refused('invalid')],
    [field('long_text'), 'a\nb', 'a\nb'],
    [field('long_text'), 'x'.repeat(5001), refused('too_long')],
    [field('number'), 12.5, 12.5],
    [field('number'), '1 234,50', 1234.5],
    [field('number'), '١٢٫٥', 12.5],
    [field('number'), '-0', 0],
    [field('number'), '12.345', refused('number')],
    [field('number'), '1.234,50', refused('number')],
    [field('number'), '1e3', refused('number')],
    [field('number'), '9'.repeat(30), refused('number')],
    [field('number', { least: 100, most: 500 }), '0,99', refused('too_small')],
    [field('number', { least: 100, most: 500 }), '5', 5],
    [field('number', { least: 100, most: 500 }), '5,01', refused('too_big')],
    [field('money'), '1 500,50', 150_050],
    [field('money'), 150_050, 150_050],
    [field('money'), 12.5, refused('number')],
    [field('date'), '31/12/2026', '2026-12-31'],
    [field('date'), '2026-12-31', '2026-12-31'],
    [field('date'), '31/02/2026', refused('date')],
    [field('date'), '2026-13-01', refused('date')],
    [field('date'), '12/31/2026', refused('date')],
    [field('date', { least: 20_000, most: 20_001 }), '2024-10-03', refused('date_out_of_range')],
    [field('date', { least: 20_000, most: 20_001 }), '2024-10-04', '2024-10-04'],
    [field('date', { least: 20_000, most: 20_001 }), '2024-10-06', refused('date_out_of_range')],
    [field('yes_no'), 'OUI', true],
    [field('yes_no'), 'لا', false],
    [field('yes_no'), false, false],
    [field('yes_no'), 'peut-être', refused('choice')],
    [field('choice'), 'gold', 'gold'],
    [field('choice'), 'argent, poli', 'silver'],
    [field('choice'), 'bronze', refused('choice')],
    [field('choice'), 'platine', refused('choice')],
    [field('choice'), ['gold', 'silver'], refused('too_many')],
    [field('choices'), ['silver', 'gold', 'gold'], ['gold', 'silver']],
    [field('choices'), 'Or | silver', ['gold', 'silver']],
    [field('choices'), 'Argent, poli', ['silver']],
    [field('choices'), ['gold', 'x'], refused('choice')],
    [field('email'), ' Karim@Example.DZ ', 'karim@example.dz'],
    [field('email'), 'karim', refused('email')],
    [field('phone'), '0550 12 34 56', '+213550123456'],
    [field('phone'), '12', refused('phone')],
    [field('url'), 'https://example.dz/a', 'https://example.dz/a'],
    [field('url'), 'javascript:alert(1)', refused('url')],
    [field('url'), 'https://user:secret@example.dz/', refused('url')],
    [field('url'), 'example.dz', refused('url')],
  ])('%# %o', (of, given, expected) => {
    expect(read(of, given)).toEqual(expected);
  });

  test.each(['', '  ', []])('%o clears any field', (given) => {
    expect(read(field('number'), given)).toBeNull();
  });
});

test('a choice that was archived stays where it stood, and is not taken anew', () => {
  const held = [{ position: 0, value: 'bronze', key: 'bronze', rank: null }];
  expect(readValue(field('choice'), 'bronze', held).ok).toBe(true);
  expect(readValue(field('choice'), 'bronze', []).ok).toBe(false);
});

test.each([
  ['99-A*', '16-D7', true],
  ['99-A*', '16-77', false],
  ['99', '9', false],
  ['9', '99', false],
  ['A', 'é', true],
  ['*', '-', false],
])('the shape %s of %s', (shape, text, expected) => {
  expect(hasShape(text, shape)).toBe(expected);
});

describe('what a record says', () => {
  const CATEGORY = 'category-1';
  const fields = [
    field('text', { key: 'open', access: 'customer_edits' }),
    field('text', { key: 'shown', access: 'customer_reads' }),
    field('text', { key: 'needed', required: true }),
    field('text', { key: 'gone', archivedAt: new Date(0) }),
    field('text', { key: 'resellers', groupIds: [CATEGORY], required: true }),
  ];
  const held: HeldValue[] = fields.map(({ id }) => ({
    fieldId: id,
    position: 0,
    value: 'before',
    key: 'before',
    rank: null,
  }));
  const asked = { given: {}, held: [], groupId: null, isCustomer: false, isNew: false };
  const codes = (more: Partial<Parameters<typeof checkValues>[1]>) =>
    checkValues(fields, { ...asked, ...more }).errors.map(({ pointer, code }) => `${pointer} ${code}`);

  test('is checked field by field: unknown, archived, of another category, not the customer’s, needed', () => {
    expect(codes({ given: { nobody: 'x', gone: 'x', resellers: 'x', open: 'x' } })).toEqual([
      '/body/custom/nobody unknown',
      '/body/custom/gone unknown',
      '/body/custom/resellers unknown',
    ]);
    expect(codes({ given: { resellers: 'x' }, groupId: CATEGORY })).toEqual([]);
    expect(codes({ given: { open: 'x', shown: 'x', needed: 'x' }, isCustomer: true })).toEqual([
      '/body/custom/shown unknown',
      '/body/custom/needed unknown',
    ]);
    expect(codes({ given: { needed: '' }, held })).toEqual(['/body/custom/needed required']);
    expect(codes({ isNew: true })).toEqual(['/body/custom/needed required']);
    expect(codes({ isNew: true, groupId: CATEGORY })).toEqual([
      '/body/custom/needed required',
      '/body/custom/resellers required',
    ]);
    expect(codes({})).toEqual([]);
  });

  test('changes with before and after; what is the same is no change', () => {
    const given = { open: 'before', shown: 'after', needed: 'before' };
    const { changes } = checkValues(fields, { ...asked, given, held });
    expect(changes).toMatchObject([{ key: 'shown', from: 'before', to: 'after' }]);
    expect(valuesOf(fields, null, held)).toEqual({ open: 'before', shown: 'before', needed: 'before' });
  });
});

describe('a filter', () => {
  const fields = [
    field('text', { key: 'town' }),
    field('number', { key: 'seats' }),
    field('yes_no', { key: 'vip' }),
    field('choices', { key: 'tier' }),
    field('date', { key: 'since' }),
    field('long_text', { key: 'story' }),
    field('text', { key: 'gone', archivedAt: new Date(0) }),
  ];
  test('is read as values are, and finds what was archived among the choices', () => {
    expect(
      readConditions(fields, 'town:%C3%89l%20Biar%2C%20Alger,seats:1%2C5..10,vip:oui,tier:bronze,since:..2026-12-31'),
    ).toEqual([
      { fieldId: 'id-of-town', key: 'el biar, alger' },
      { fieldId: 'id-of-seats', from: 150, until: 1000 },
      { fieldId: 'id-of-vip', key: 'true' },
      { fieldId: 'id-of-tier', key: 'bronze' },
      { fieldId: 'id-of-since', from: null, until: 20_818 },
    ]);
    expect(readConditions(fields, 'seats:7')).toEqual([{ fieldId: 'id-of-seats', from: 700, until: 700 }]);
    expect(readConditions(fields, '')).toEqual([]);
  });
  test.each([
    'nobody:x',
    'gone:x',
    'story:x',
    'town',
    ':x',
    'town:',
    'seats:..',
    'seats:x',
    'vip:maybe',
    'town:%E0%A4%A',
    `${'vip:1,'.repeat(5)}vip:1`,
  ])('that makes no sense is refused: %s', (text) => {
    expect(() => readConditions(fields, text)).toThrow(expect.objectContaining({ code: 'common.invalid' }));
  });
});

test.each<[Field, FieldValue | undefined, string | null]>([
  [field('yes_no'), true, 'Oui'],
  [field('money'), 150_050, '1500.50'],
  [field('number'), 12.5, '12.5'],
  [field('choices'), ['gold', 'silver'], 'Or | Argent, poli'],
  [field('date'), '2026-12-31', '2026-12-31'],
  [field('text'), undefined, null],
])('a cell of a file %# is read back as the same value', (of, value, cell) => {
  const written = cellOf(of, value, 'fr');
  expect(written).toBe(cell);
  if (written !== null) expect(read(of, written)).toEqual(value);
});
