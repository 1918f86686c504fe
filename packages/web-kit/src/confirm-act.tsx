import { ConfirmDialog, type ConfirmDialogProps } from '@cm/ui/confirm-dialog.tsx';
import { type ActOptions, useAct } from './use-act.ts';

export interface ConfirmActProps<R>
  extends Omit<ConfirmDialogProps, 'onConfirm' | 'loading'>, Pick<ActOptions<null, R>, 'done' | 'refresh'> {
  /** Sends it, once it is confirmed. */
  readonly act: (idempotencyKey: string) => Promise<R>;
  readonly onDone?: (result: R) => void;
}

/** An act that is asked about first: the question, the request and what is said of its outcome. A refusal leaves it open. */
export function ConfirmAct<R>({ act, done, refresh, onDone, ...question }: ConfirmActProps<R>) {
  const { run, busy } = useAct<null, R>({
    act: (_, idempotencyKey) => act(idempotencyKey),
    ...(done === undefined ? {} : { done }),
    ...(refresh === undefined ? {} : { refresh }),
    ...(onDone === undefined ? {} : { onDone: (result) => onDone(result) }),
  });
  return <ConfirmDialog {...question} loading={busy} onConfirm={() => run(null)} />;
}
