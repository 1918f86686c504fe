import { z } from '../schema.ts';
import type { FieldCode } from './field-message.ts';

type Issue = z.core.$ZodRawIssue;

const FORMATS: Readonly<Record<string, FieldCode>> = {
  email: 'email',
  url: 'url',
  date: 'date',
  datetime: 'date',
  e164: 'phone',
};

function limitCode(issue: { origin: string }, text: FieldCode, list: FieldCode, number: FieldCode): FieldCode {
  if (issue.origin === 'string') return text;
  return issue.origin === 'array' || issue.origin === 'set' || issue.origin === 'file' ? list : number;
}

/** The code and the limit of an issue of zod, in the vocabulary that fields are explained in. */
export function describeIssue(issue: Issue): { code: FieldCode; params: { limit?: number } } {
  switch (issue.code) {
    case 'too_small': {
      const limit = Number(issue.minimum);
      if (issue.origin === 'string' && (limit <= 1 || issue.input === '')) return { code: 'required', params: {} };
      return { code: limitCode(issue, 'too_short', 'too_few', 'too_small'), params: { limit } };
    }
    case 'too_big':
      return { code: limitCode(issue, 'too_long', 'too_many', 'too_big'), params: { limit: Number(issue.maximum) } };
    case 'invalid_format':
      if (issue.input === '') return { code: 'required', params: {} };
      return { code: FORMATS[issue.format] ?? 'pattern', params: {} };
    case 'invalid_type':
      return { code: issue.input === undefined || issue.input === null ? 'required' : 'invalid', params: {} };
    case 'invalid_value':
      return { code: issue.input === '' || issue.input === undefined ? 'required' : 'choice', params: {} };
    default:
      return { code: 'invalid', params: {} };
  }
}

z.config({ customError: (issue) => JSON.stringify(describeIssue(issue)) });
