import { type ReactNode, useState } from 'react';
import { type FieldValues, useFormState } from 'react-hook-form';
import { FormView } from './form/form.tsx';
import type { Form } from './form/use-form.ts';
import { useT } from './i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { ConfirmDialog } from '@cm/ui/confirm-dialog.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { words } from './words/kit.ts';

export interface FormDialogProps<In extends FieldValues, Out> {
  readonly form: Form<In, Out>;
  readonly title: string;
  readonly description?: ReactNode;
  /** The verb of the act. */
  readonly submitLabel: string;
  readonly danger?: boolean;
  readonly wide?: boolean;
  /** The layout of the fields; one under the other unless said otherwise. */
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A short form over the page. Mounted while it is open: closing it forgets what was typed, a refusal does not. Escape and a
 * press beside it ask first when something was typed; « Annuler » says it.
 */
export function FormDialog<In extends FieldValues, Out>(props: FormDialogProps<In, Out>) {
  const { form, title, description, submitLabel, danger = false, wide = false, className, onClose, children } = props;
  const t = useT(words);
  const { isDirty } = useFormState({ control: form.hook.control });
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Dialog
        open
        wide={wide}
        title={title}
        {...(description ? { description } : {})}
        onOpenChange={(open) => {
          if (open) return;
          if (isDirty) setAsking(true);
          else onClose();
        }}
      >
        <FormView form={form} label={title} {...(className === undefined ? {} : { className })}>
          {children}
          <div className="col-span-full flex flex-wrap justify-end gap-2 pt-1">
            <Button onClick={onClose}>{t('action.cancel')}</Button>
            <Button type="submit" variant={danger ? 'danger' : 'primary'} loading={form.submitting}>
              {submitLabel}
            </Button>
          </div>
        </FormView>
      </Dialog>
      <ConfirmDialog
        open={asking}
        onOpenChange={setAsking}
        title={t('discard.title')}
        description={t('discard.text')}
        confirmLabel={t('discard.confirm')}
        danger
        onConfirm={onClose}
      />
    </>
  );
}
