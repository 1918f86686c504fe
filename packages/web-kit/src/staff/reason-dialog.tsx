import { z } from '../schema.ts';
import type { ReactNode } from 'react';
import { FormField } from '../form/form.tsx';
import { useForm } from '../form/use-form.ts';
import { useT } from '../i18n/use-t.ts';
import { Textarea } from '@cm/ui/textarea.tsx';
import { FormDialog } from '../form-dialog.tsx';
import { words } from '../words/staff.ts';

export interface ReasonDialogProps {
  readonly title: string;
  readonly description?: ReactNode;
  /** What the reason is for, and who will read it. */
  readonly label?: string;
  readonly hint?: string;
  readonly submitLabel: string;
  readonly danger?: boolean;
  readonly optional?: boolean;
  /** Characters that the server keeps. */
  readonly max: number;
  readonly submit: (reason: string, idempotencyKey: string) => Promise<unknown>;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** An act that is explained: suspend, cancel, skip. The reason goes into the record's history. */
export function ReasonDialog(props: ReasonDialogProps) {
  const t = useT(words);
  const { optional = false, max } = props;
  const form = useForm({
    schema: z.object({
      reason: z
        .string()
        .trim()
        .min(optional ? 0 : 1)
        .max(max),
    }),
    defaultValues: { reason: '' },
    submit: ({ reason }, key) => props.submit(reason, key),
    onSuccess: () => {
      props.onDone();
      props.onClose();
    },
  });
  return (
    <FormDialog
      form={form}
      title={props.title}
      description={props.description}
      submitLabel={props.submitLabel}
      danger={props.danger ?? false}
      onClose={props.onClose}
    >
      <FormField
        form={form}
        name="reason"
        label={props.label ?? t('reason.label')}
        hint={props.hint}
        required={!optional}
        optional={optional}
      >
        {(field) => <Textarea {...field} rows={3} />}
      </FormField>
    </FormDialog>
  );
}
