import type { NoticeWords } from '@cm/kit/notices';

export const mailCodeWords = {
  name: { fr: 'Code de connexion', ar: 'رمز الدخول', en: 'Sign-in code' },
  mail: {
    subject: { fr: 'Votre code de connexion', ar: 'رمز دخولك', en: 'Your sign-in code' },
    body: {
      fr: 'Bonjour,\n\nVoici le code pour vous connecter à {{ brand }} :\n\n[content]\n\nIl vaut dix minutes, une seule fois, dans le navigateur qui l’a demandé. Ne le donnez à personne : nous ne le demandons jamais.\n\nVous n’avez rien demandé ? Ignorez ce message : sans ce code, personne n’entre.',
      ar: 'مرحبا،\n\nإليك رمز الدخول إلى {{ brand }}:\n\n[content]\n\nوهو صالح لمدة عشر دقائق ولمرة واحدة، في المتصفح الذي طلبه. لا تعطه لأحد: نحن لا نطلبه أبدا.\n\nلم تطلب شيئا؟ تجاهل هذه الرسالة: دون هذا الرمز لا يدخل أحد.',
      en: 'Hello,\n\nHere is the code to sign in to {{ brand }}:\n\n[content]\n\nIt is valid for ten minutes, once, in the browser that asked for it. Give it to nobody: we never ask for it.\n\nYou did not ask for it? Ignore this message: without this code nobody gets in.',
    },
    action: null,
    automatic: true,
  },
  sample: {},
} satisfies NoticeWords;
