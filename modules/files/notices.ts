import { asRecipient, userById } from '@cm/identity';
import { type Audience, defineNotice, type NoticeClass } from '@cm/kit/notices';
import { fileInfected } from './events.ts';
import { fileInfectedWords } from './notice-words.ts';

const uploads: NoticeClass = {
  key: 'files',
  name: { fr: 'Fichiers', ar: 'الملفات', en: 'Files' },
  about: { fr: 'Fichiers refusés.', ar: 'الملفات المرفوضة.', en: 'Files that are refused.' },
};

const uploader: Audience<{ readonly userId: string | null }> = {
  who: 'whoever sent the file, when they have an account',
  kinds: ['customer', 'staff'],
  find: async (ctx, { payload: { userId } }) => {
    const user = userId === null ? undefined : await userById(ctx, userId);
    return user ? [asRecipient(user)] : [];
  },
};

export const notices = [
  defineNotice({
    key: 'file.refused',
    event: fileInfected,
    audience: uploader,
    right: null,
    class: uploads,
    facts: ({ payload: { filename, finding } }) => ({ filename, finding }),
    link: () => null,
    ...fileInfectedWords,
  }),
];
