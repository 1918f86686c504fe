import { afterEach, expect, test, vi } from 'vitest';
import { renderBody, renderSubject, TemplateError } from './liquid.ts';

afterEach(() => vi.restoreAllMocks());

test('words in order are written however long the machine is away meanwhile', () => {
  let clock = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 60_000));
  expect(renderSubject('fr', '{% if a == "x" %}Bonjour {{ name }}{% endif %}', { a: 'x', name: 'Karim' })).toBe(
    'Bonjour Karim',
  );
});

test('a template that makes ever more of a value is refused, and so is an endless one', () => {
  const grown = `{{ x${' | append: x | replace: "a", "aaaaaaaaaaaaaaaa"'.repeat(6)} }}`;
  expect(() => renderBody('fr', grown, { x: 'a'.repeat(300) })).toThrow(TemplateError);
  expect(() => renderBody('fr', 'a'.repeat(20_001), {})).toThrow(TemplateError);
});

test('loops, assignments, files and inherited properties are not there', () => {
  for (const source of [
    '{% for a in (1..1000000) %}{% endfor %}',
    '{% assign a = 1 %}',
    '{% include "a" %}',
    '{% render "a" %}',
    '{{ name.constructor }}',
    '{{ name | json }}',
  ])
    expect(() => renderBody('fr', source, { name: 'x' }), source).toThrow(TemplateError);
});
