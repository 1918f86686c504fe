import { call } from '@cm/web-kit/portal/call.ts';
import { startAnew } from '@cm/web-kit/portal/start-anew.ts';
import { useAct } from '@cm/web-kit/use-act.ts';

/** Goes on for another of the person's accounts; everything that was read for the one before is dropped. */
export function useGoToAccount() {
  return useAct({
    act: (customerId: string, idempotencyKey) =>
      call('portal.session.chooseCustomer', { body: { customerId } }, { idempotencyKey }),
    onDone: startAnew,
  });
}
