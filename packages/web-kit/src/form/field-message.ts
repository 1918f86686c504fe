import { useCallback } from 'react';
import { useT } from '../i18n/use-t.ts';
import { words } from '../words/kit.ts';

/** Codes that a field may be refused with, here or by the server; any other reads as « valeur refusée ». */
export const FIELD_CODES = [
  'required',
  'invalid',
  'email',
  'url',
  'phone',
  'mobile',
  'network',
  'name',
  'date',
  'date_out_of_range',
  'not_of_kind',
  'below_min',
  'number',
  'choice',
  'pattern',
  'too_short',
  'too_long',
  'too_small',
  'too_big',
  'too_few',
  'too_many',
  'file_size',
  'file_type',
  'taken',
  'disposable_address',
  'password_weak',
  'passwords_differ',
  'must_accept',
  'wrong_code',
  'password_too_short',
  'password_too_long',
  'password_breached',
  'password_too_common',
  'password_too_personal',
  'nif',
  'nis',
  'rc',
  'ai',
  'rib',
  'wilaya',
  'unknown',
  'unrecognized_keys',
  'invalid_characters',
  'future',
  'before_start',
  'due_date_passed',
  'duplicate_step',
  'exempt_rate',
  'domain',
  'domain_not_proven',
  'no_sms_service',
  'below_price',
] as const;
export type FieldCode = (typeof FIELD_CODES)[number];

export interface FieldMessage {
  readonly code: FieldCode;
  readonly limit: number;
}

/** The server names the rule of its schemas; a format is told by its own name. */
const SCHEMA_CODES: Readonly<Record<string, FieldCode>> = {
  invalid_type: 'invalid',
  invalid_value: 'choice',
  invalid_format: 'pattern',
  not_multiple_of: 'number',
  email: 'email',
  url: 'url',
  date: 'date',
  datetime: 'date',
  e164: 'phone',
  slug_taken: 'taken',
  rate_not_zero: 'exempt_rate',
};

/** Reads a message that travelled through the form library: `{code, params}` as JSON, or a bare code. */
export function readFieldMessage(message: string): FieldMessage {
  let code = message;
  let limit = 0;
  if (message.startsWith('{')) {
    try {
      const parsed: unknown = JSON.parse(message);
      if (typeof parsed === 'object' && parsed !== null && 'code' in parsed && typeof parsed.code === 'string') {
        code = parsed.code;
        const params: unknown = 'params' in parsed ? parsed.params : null;
        if (typeof params === 'object' && params !== null) {
          limit =
            Object.entries(params).find(
              ([name, value]) =>
                ['limit', 'min', 'max', 'minimum', 'maximum'].includes(name) && typeof value === 'number',
            )?.[1] ?? 0;
          const format: unknown = 'format' in params ? params.format : null;
          if (code === 'invalid_format' && typeof format === 'string' && format in SCHEMA_CODES) code = format;
        }
      }
    } catch {
      code = 'invalid';
    }
  }
  // The server's codes may carry their module: `customers.email_taken`.
  const last = code.split('.').at(-1) ?? code;
  const known =
    FIELD_CODES.find((one) => one === last) ??
    SCHEMA_CODES[last] ??
    FIELD_CODES.find((one) => last.endsWith(`_${one}`));
  return { code: known ?? 'invalid', limit };
}

export function useFieldMessage(): (message: string | undefined) => string | undefined {
  const t = useT(words);
  return useCallback(
    (message) => {
      if (message === undefined || message === '') return undefined;
      const { code, limit } = readFieldMessage(message);
      switch (code) {
        case 'too_short':
        case 'too_long':
        case 'too_few':
        case 'too_many':
          return t(`field.${code}`, { count: limit });
        case 'too_small':
        case 'too_big':
          return t(`field.${code}`, { limit });
        default:
          return t(`field.${code}`);
      }
    },
    [t],
  );
}
