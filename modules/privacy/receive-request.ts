import type { Ctx } from '@cm/kit/ctx';
import { addSeconds, dayIn } from '@cm/kit/dates';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import { nextInSeries, yearlyNumber } from '@cm/kit/numbering';
import { readSetting } from '@cm/kit/settings';
import { assertAskable } from './data-request.ts';
import { dataRequestReceived } from './events.ts';
import { insertRequest, type RequestRow } from './request.queries.ts';
import { delaysSetting } from './settings.ts';
import { told } from './told-request.ts';

const DAY_SECONDS = 86_400;

export type Received = Pick<
  RequestRow,
  | 'kind'
  | 'scope'
  | 'channel'
  | 'userId'
  | 'customerId'
  | 'personName'
  | 'personEmail'
  | 'details'
  | 'receivedAt'
  | 'recordedBy'
>;

/**
 * Takes a request in: with its number, and the day by which it must be answered, counted from when it was received.
 * @throws ProblemError `privacy.details_needed`, `privacy.accounts_are_closed`, `privacy.asked_already`, `common.conflict` for an
 *   id that is taken
 */
export async function receiveRequest(
  tx: Ctx,
  { id = uuidv7(tx.now()), ...received }: Received & { readonly id?: string | undefined },
): Promise<{ id: string }> {
  assertAskable(received);
  const { answerDays } = await readSetting(tx, delaysSetting);
  const year = Number(dayIn(tx.tenant.timeZone, tx.now()).slice(0, 4));
  const number = yearlyNumber('DDP', year, await nextInSeries(tx, `privacy.requests.${year}`));
  const dueAt = addSeconds(received.receivedAt, answerDays * DAY_SECONDS);
  const aboutId = received.scope === 'account' ? received.customerId : received.userId;
  await insertRequest(tx.db, { ...received, id, aboutId, number, state: 'received', dueAt, recordedAt: tx.now() });
  await emit(tx, dataRequestReceived, {
    ...told({ ...received, id, number }),
    channel: received.channel,
    dueAt: dueAt.toISOString(),
  });
  return { id };
}
