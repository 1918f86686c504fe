import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { Button } from '@cm/ui/button.tsx';
import { Dialog } from '@cm/ui/dialog.tsx';
import { words } from '../words/kit.ts';

export interface FormDialogProps {
  readonly title: string;
  readonly description?: ReactNode;
  /** The id of the form inside: the footer's button sends it. */
  readonly formId: string;
  readonly submitLabel: string;
  readonly submitting: boolean;
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form over the list it belongs to. */
export function FormDialog(props: FormDialogProps) {
  const t = useT(words);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
      title={props.title}
      {...(props.description === undefined ? {} : { description: props.description })}
      wide={props.wide ?? false}
      footer={
        <>
          <Button onClick={props.onClose}>{t('action.cancel')}</Button>
          <Button type="submit" form={props.formId} variant="primary" loading={props.submitting}>
            {props.submitLabel}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
