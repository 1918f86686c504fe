import type { Ctx } from '@cm/kit/ctx';
import { emit } from '@cm/kit/events';
import { uuidv7 } from '@cm/kit/ids';
import type { Locale } from '@cm/kit/i18n';
import { readSetting } from '@cm/kit/settings';
import { type ConsentChannel, type Purpose, shownText } from './consent.ts';
import { type ConsentRow, findLastWord, insertConsent, lockWordsOf } from './consent.queries.ts';
import { consentSaid } from './consent-events.ts';
import { problems } from './problems.ts';
import { purposesSetting } from './purposes.ts';

export interface Said extends Pick<ConsentRow, 'userId' | 'given' | 'source' | 'recordedBy' | 'ip'> {
  readonly purpose: string;
  readonly channel: ConsentChannel;
  /** The version of the text that whoever agrees was shown. */
  readonly textVersion: string;
  readonly locale: Locale;
}

/** @throws ProblemError `privacy.purpose_not_found` also for a channel that it does not have */
async function purposeOf(tx: Ctx, { purpose: key, channel }: Pick<Said, 'purpose' | 'channel'>): Promise<Purpose> {
  const found = (await readSetting(tx, purposesSetting)).find((one) => one.key === key);
  if (!found?.channels.includes(channel)) throw problems.purpose_not_found();
  return found;
}

/**
 * Writes down what a person says of one purpose by one channel; what they said already is not said again. Withdrawing asks for
 * nothing but the word.
 * @throws ProblemError `privacy.purpose_not_found`, `privacy.text_changed` for an agreement to another text than the present one
 */
export async function sayConsent(tx: Ctx, said: Said): Promise<void> {
  const { userId, channel, given, source, recordedBy, ip, locale } = said;
  await lockWordsOf(tx.db, userId);
  const last = await findLastWord(tx.db, said);
  if ((last?.given ?? false) === given) return;
  const purpose = await purposeOf(tx, said);
  const shown = shownText(purpose, locale);
  if (given && shown.textVersion !== said.textVersion) throw problems.text_changed();
  const id = uuidv7(tx.now());
  const word = { userId, purpose: purpose.key, channel, given };
  await insertConsent(tx.db, { ...word, ...shown, id, source, recordedBy, ip, saidAt: tx.now() });
  await emit(tx, consentSaid, { ...word, consentId: id, source, textVersion: shown.textVersion });
}
