import { type ReactNode } from 'react';
import { Controller, type ControllerRenderProps, type FieldValues, type Path } from 'react-hook-form';
import { Callout } from '@cm/ui/callout.tsx';
import { Field, type FieldProps } from '@cm/ui/field.tsx';
import { useProblemSentence } from '../problem-sentence.ts';
import { useFieldMessage } from './field-message.ts';
import type { Form } from './use-form.ts';

export interface FormViewProps<In extends FieldValues, Out> {
  readonly form: Form<In, Out>;
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The form's element, with the refusal that belongs to no field above everything else. */
export function FormView<In extends FieldValues, Out>({ form, label, className, children }: FormViewProps<In, Out>) {
  const sentence = useProblemSentence();
  return (
    <form
      noValidate
      aria-label={label}
      aria-busy={form.submitting}
      onSubmit={form.onSubmit}
      className={className ?? 'grid grid-cols-1 gap-4'}
    >
      {form.failure ? (
        <Callout tone="bad" live>
          {sentence(form.failure)}
        </Callout>
      ) : null}
      {children}
    </form>
  );
}

export interface FormFieldProps<In extends FieldValues, Out, N extends Path<In>> extends Omit<
  FieldProps,
  'error' | 'children'
> {
  readonly form: Form<In, Out>;
  readonly name: N;
  readonly children: (field: ControllerRenderProps<In, N>, invalid: boolean) => ReactNode;
}

/** A labelled control tied to one value of the form; its error comes from the schema or from the server. */
export function FormField<In extends FieldValues, Out, N extends Path<In>>({
  form,
  name,
  children,
  ...field
}: FormFieldProps<In, Out, N>) {
  const message = useFieldMessage();
  return (
    <Controller
      control={form.hook.control}
      name={name}
      render={({ field: control, fieldState }) => (
        <Field {...field} error={message(fieldState.error?.message)}>
          {children(control, fieldState.invalid)}
        </Field>
      )}
    />
  );
}
