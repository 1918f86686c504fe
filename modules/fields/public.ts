export { customFields } from './list-custom-fields.ts';
export { shownFields } from './field.queries.ts';
export { appliesTo, type Field, fieldKey } from './field.ts';
export { type FieldValue, fieldValue, readValue } from './field-value.ts';
export { checkValues, type GivenValues, type HeldValue, type ValueChange, valuesOf } from './check-values.ts';
export { type Condition, readConditions } from './conditions.ts';
export { cellOf } from './field-cell.ts';
export { customerFieldSchema, customerFieldsOf } from './field-answers.ts';
export { valueFields } from './changed-fields.ts';
