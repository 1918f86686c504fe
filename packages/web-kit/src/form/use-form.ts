import './zod-messages.ts';
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
  useForm as useHookForm,
} from 'react-hook-form';
import type { z } from 'zod';
import { ApiProblem, type FieldProblem } from '../api.ts';
import { IdempotencyKey } from '../idempotency-key.ts';
import { clearDraft, readDraft, writeDraft } from './draft.ts';
import { assignErrors } from './pointer.ts';

export interface FormOptions<In extends FieldValues, Out, Result> {
  readonly schema: z.ZodType<Out, In>;
  readonly defaultValues: DefaultValues<In>;
  /** Sends the form; `idempotencyKey` is the same when the same values are sent again after a broken line. */
  readonly submit: (values: Out, idempotencyKey: string) => Promise<Result>;
  /** What is sent besides the values, such as the ids of attached files: without it a change of it would be missed. */
  readonly sentAlong?: unknown;
  readonly onSuccess?: (result: Result) => void;
  /** Keeps what is typed under this key until it is sent. Secrets go in `draftOmit`. */
  readonly draftKey?: string;
  readonly draftOmit?: readonly (keyof In & string)[];
}

export interface Form<In extends FieldValues, Out> {
  readonly hook: UseFormReturn<In, unknown, Out>;
  readonly onSubmit: (event?: React.BaseSyntheticEvent) => void;
  readonly submitting: boolean;
  /** The refusal or failure to show above the fields; errors of known fields are shown beside them instead. */
  readonly failure: Error | null;
  readonly strayErrors: readonly FieldProblem[];
}

/** A form with a zod schema, problems mapped to its fields, one idempotency key per act, and a draft that survives. */
export function useForm<In extends FieldValues, Out, Result>(options: FormOptions<In, Out, Result>): Form<In, Out> {
  const { draftKey } = options;
  const omitted = useEffectEvent(() => options.draftOmit ?? []);
  const [key] = useState(() => new IdempotencyKey());
  const busy = useRef(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const [strayErrors, setStrayErrors] = useState<readonly FieldProblem[]>([]);
  const [submitting, setSubmitting] = useState(false);
  const hook = useHookForm<In, unknown, Out>({
    resolver: zodResolver(options.schema),
    defaultValues: options.defaultValues,
    mode: 'onTouched',
    // A field left by pressing a button must not show its error, and move the button, between the press and the click.
    delayError: 300,
    shouldFocusError: true,
  });

  useEffect(() => {
    if (draftKey === undefined) return undefined;
    const draft = readDraft(draftKey);
    if (draft) hook.reset({ ...hook.getValues(), ...draft }, { keepDefaultValues: true });
    const keep = ({ values }: { values: In }) => writeDraft(draftKey, values, omitted());
    return hook.subscribe({ formState: { values: true }, callback: keep });
  }, [draftKey, hook]);

  const refuse = (error: unknown) => {
    key.failed(error);
    const problem = error instanceof Error ? error : new Error(String(error));
    if (!(problem instanceof ApiProblem)) {
      setFailure(problem);
      return;
    }
    const values = hook.getValues();
    const { fields, rest } = assignErrors(
      problem.errors,
      (name) => hook.getFieldState(name as Path<In>) !== undefined && hasPath(values, name),
    );
    let first = true;
    for (const [name, { code, params }] of fields) {
      hook.setError(name as Path<In>, { type: 'server', message: encodeMessage(code, params) }, { shouldFocus: first });
      first = false;
    }
    setStrayErrors(rest);
    setFailure(fields.size > 0 && rest.length === 0 ? null : problem);
  };

  const send = async (values: Out) => {
    if (busy.current) return;
    busy.current = true;
    setSubmitting(true);
    setFailure(null);
    setStrayErrors([]);
    try {
      const result = await options.submit(values, key.of([values, options.sentAlong]));
      key.done();
      if (draftKey !== undefined) clearDraft(draftKey);
      options.onSuccess?.(result);
    } catch (error) {
      refuse(error);
    } finally {
      busy.current = false;
      setSubmitting(false);
    }
  };

  return { hook, submitting, failure, strayErrors, onSubmit: (event) => void hook.handleSubmit(send)(event) };
}

function hasPath(values: unknown, name: string): boolean {
  let current: unknown = values;
  for (const step of name.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return false;
    current = Reflect.get(current, step);
  }
  return true;
}

/** A server's code travels through the form library as one string; `field-message.ts` reads it back. */
function encodeMessage(code: string, params: object): string {
  return JSON.stringify({ code, params });
}
