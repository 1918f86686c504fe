import { fieldKey } from '@cm/fields';
import { named } from '@cm/kit/named';
import { z } from 'zod';

export const importFormat = named('CustomerImportFormat', z.enum(['csv', 'whmcs']));
export type ImportFormat = z.infer<typeof importFormat>;

export const importState = named(
  'CustomerImportState',
  z.enum(['received', 'checking', 'checked', 'running', 'finished']),
);

/** How the bytes of a file become letters. `auto`: by its mark, else UTF-8, else Windows-1252. */
export const importEncoding = named(
  'CustomerImportEncoding',
  z.enum(['auto', 'utf-8', 'windows-1252', 'windows-1256', 'utf-16le', 'utf-16be']),
);
export type ImportEncoding = z.infer<typeof importEncoding>;

/** What customers of an import are at first. An active one needs the right to make customers active. */
export const importArrival = named('CustomerImportArrival', z.enum(['prospect', 'active']));
export type ImportArrival = z.infer<typeof importArrival>;

/**
 * What becomes of a row. `new`: it would be created; `created`: it was; `linked`: a person said which customer it is;
 * `present`: an import brought it before; `duplicate`: another customer has its NIF, RC, NIN or address, a person decides.
 */
export const importVerdict = named(
  'CustomerImportVerdict',
  z.enum(['new', 'created', 'linked', 'present', 'duplicate', 'refused']),
);
export type ImportVerdict = z.infer<typeof importVerdict>;

/** What a person decides of a duplicate: a customer of its own, or that one. */
export const importChoice = named('CustomerImportChoice', z.enum(['create', 'link']));
export type ImportChoice = z.infer<typeof importChoice>;

/** What a column may mean. */
export const importField = named(
  'CustomerImportField',
  z.enum([
    'sourceId',
    'kind',
    'name',
    'firstName',
    'lastName',
    'companyName',
    'email',
    'phone',
    'addressLine',
    'addressLine2',
    'commune',
    'wilaya',
    'postalCode',
    'country',
    'legalForm',
    'activity',
    'rc',
    'nif',
    'nis',
    'ai',
    'nin',
    'rib',
    'locale',
    'status',
    'since',
    'tags',
    'notes',
  ]),
);
export type ImportField = z.infer<typeof importField>;

/**
 * Why a row has its verdict. `missing` and `invalid` refuse it; `left_out`: the value does not fit its field and goes into
 * a note; `twice`: the file has this id before; `like`: a customer has the same; `like_row`: a row before has the same;
 * `may_be`: a customer has the same telephone or name, which says too little to stop it.
 */
export const importReasonCode = named(
  'CustomerImportReasonCode',
  z.enum(['missing', 'invalid', 'left_out', 'twice', 'like', 'like_row', 'may_be']),
);
export const importReason = named(
  'CustomerImportReason',
  z.object({
    code: importReasonCode,
    /** The field (the operator's own as `custom.key`), or what is the same (`nif`, `email`, `phone`, `name`…). */
    field: z.string().max(60),
    /** What stands in the file, shortened. */
    value: z.string().max(200).optional(),
    /** The customer that is like it. */
    customerId: z.uuid().optional(),
    customerNumber: z.string().optional(),
    /** The row before that is like it. */
    row: z.int().optional(),
  }),
);
export type ImportReason = z.infer<typeof importReason>;

/** Field → position of its column. */
export const importMapping = named('CustomerImportMapping', z.partialRecord(importField, z.int().min(0).max(199)));
export type ImportMapping = z.infer<typeof importMapping>;

/** Key of a field of the operator's own → position of its column. */
export const importFieldMapping = named('CustomerImportFieldMapping', z.record(fieldKey, z.int().min(0).max(199)));
export type ImportFieldMapping = z.infer<typeof importFieldMapping>;

/** A field of the operator's own, where a reason names what it is about. */
export const CUSTOM = 'custom.';

/** Rows by verdict; `waiting` have none yet. */
export const importCounts = named(
  'CustomerImportCounts',
  z.object({
    waiting: z.int(),
    new: z.int(),
    created: z.int(),
    linked: z.int(),
    present: z.int(),
    duplicate: z.int(),
    refused: z.int(),
  }),
);
export type ImportCounts = z.infer<typeof importCounts>;

export const NO_ROWS: ImportCounts = {
  waiting: 0,
  new: 0,
  created: 0,
  linked: 0,
  present: 0,
  duplicate: 0,
  refused: 0,
};

/** What is read of a file at most. */
export const IMPORT_LIMITS = {
  bytes: 25 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
  /** Letters of one cell. */
  cell: 20_000,
} as const;

/** The cells of an import are deleted this long after it came; what became of them stays in the audit. */
export const IMPORT_ROWS_DAYS = 90;

/** `IMP-000012`. */
export function importNumber(value: number): string {
  return `IMP-${String(value).padStart(6, '0')}`;
}

/** What is needed before a row can be a customer: an address and some name. */
export function isEnough(mapping: ImportMapping): boolean {
  const has = (field: ImportField) => mapping[field] !== undefined;
  return has('email') && (has('name') || has('companyName') || has('lastName') || has('firstName'));
}
