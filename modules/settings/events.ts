import { defineEvent } from '@cm/kit/events';
import { z } from 'zod';
import { partsChanged, settingFields } from './changed-fields.ts';

/** Secret settings say that they changed, never what they hold. */
export const settingChanged = defineEvent({
  name: 'setting.changed',
  label: { fr: 'Paramètre modifié', ar: 'تعديل إعداد', en: 'Setting changed' },
  version: 1,
  payload: z.object({ key: z.string(), from: z.unknown(), to: z.unknown() }),
  changes: { fields: settingFields, of: ({ key, from, to }) => partsChanged(key, from, to) },
  subject: (p) => ({ type: 'setting', id: p.key, label: p.key }),
});
