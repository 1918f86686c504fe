/** What the pages of other modules may place of custom fields, in every area. */
export { CustomInputs } from './shared/custom-inputs.tsx';
export { CustomValue } from './shared/custom-value.tsx';
export { filterOptions, isShownInLists } from './shared/field-lists.ts';
export {
  type AskedField,
  customBody,
  customFormSchema,
  type CustomFormValues,
  customFormValues,
  isAskedOf,
} from './shared/custom-values.ts';
