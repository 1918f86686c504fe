import { type ReactNode, useId, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Field } from './field.tsx';
import { Input } from './input.tsx';
import { useText } from './ui-context.tsx';

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  /** What will happen, to what, and whether it can be undone. */
  readonly description: ReactNode;
  /** The verb of the act: « Résilier le service », never « OK ». */
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  /** For what cannot be undone: this name must be typed first. */
  readonly typeToConfirm?: string;
  readonly danger?: boolean;
  readonly loading?: boolean;
  readonly children?: ReactNode;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    open,
    onOpenChange,
    title,
    description,
    confirmLabel,
    onConfirm,
    typeToConfirm,
    danger = false,
    loading = false,
  } = props;
  const t = useText();
  const formId = useId();
  const [typed, setTyped] = useState('');
  const ready = typeToConfirm === undefined || typed.trim() === typeToConfirm;
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        setTyped('');
        onOpenChange(next);
      }}
      title={title}
      description={description}
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>{t('action.cancel')}</Button>
          <Button
            type="submit"
            form={formId}
            variant={danger ? 'danger' : 'primary'}
            disabled={!ready}
            loading={loading}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        className="grid gap-4 empty:hidden"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !loading) onConfirm();
        }}
      >
        {props.children}
        {typeToConfirm === undefined ? null : (
          <Field label={t('confirm.type', { name: typeToConfirm })}>
            <Input
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              autoComplete="off"
              spellCheck={false}
            />
          </Field>
        )}
      </form>
    </Dialog>
  );
}
