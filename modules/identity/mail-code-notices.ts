import type { OutsideCtx } from '@cm/kit/ctx';
import { defineNotice } from '@cm/kit/notices';
import { addressHolder } from './audiences.ts';
import { mailedCode } from './mail-code.ts';
import { mailCodeSent } from './mail-code-events.ts';
import { mailCodeWords } from './mail-code-words.ts';
import { security } from './notices.ts';
import { own } from './ports.ts';

const codeOf = own.outsideCommand((ctx: OutsideCtx<'secrets'>, id: string) =>
  ctx.transaction((tx) => mailedCode(tx, id)),
);

export const mailCodeNotices = [
  defineNotice({
    key: 'account.mail_code',
    event: mailCodeSent,
    audience: addressHolder,
    right: null,
    class: security,
    facts: () => ({}),
    link: () => null,
    ...mailCodeWords,
    mail: {
      ...mailCodeWords.mail,
      carries: {
        ref: async (_ctx, { payload }) => ({ codeId: payload.codeId }),
        load: async (ctx, { codeId = '' }) => {
          const code = await codeOf(ctx, codeId);
          return code === null ? null : { content: code };
        },
      },
    },
  }),
];
