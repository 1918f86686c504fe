import type { NoticeWords } from '@cm/kit/notices';

export const fileInfectedWords = {
  name: {
    fr: 'Fichier refusé par l’antivirus',
    ar: 'ملف رفضه مضاد الفيروسات',
    en: 'File refused by the virus scanner',
  },
  title: {
    fr: 'Fichier refusé par l’antivirus : {{ filename }}',
    ar: 'رفض مضاد الفيروسات الملف: {{ filename }}',
    en: 'Refused by the virus scanner: {{ filename }}',
  },
  detail: '{{ finding }}',
  mail: {
    subject: {
      fr: 'Un de vos fichiers a été refusé',
      ar: 'رُفض أحد ملفاتك',
      en: 'One of your files was refused',
    },
    body: {
      fr: 'Bonjour {{ name }},\n\nNotre antivirus a refusé le fichier « {{ filename }} » que vous avez envoyé ({{ finding }}). Personne ne peut l’ouvrir, et il ne compte pas dans votre dossier ni dans votre message. Vérifiez votre appareil, puis envoyez un autre fichier.',
      ar: 'مرحبا {{ name }}،\n\nرفض مضاد الفيروسات لدينا الملف «{{ filename }}» الذي أرسلته ({{ finding }}). لا يمكن لأحد فتحه، ولا يُحتسب في ملفك ولا في رسالتك. افحص جهازك ثم أرسل ملفا آخر.',
      en: 'Hello {{ name }},\n\nOur virus scanner refused the file “{{ filename }}” that you sent ({{ finding }}). Nobody can open it, and it does not count in your verification or your message. Check your device, then send another file.',
    },
    action: null,
    automatic: true,
  },
  sample: { filename: 'registre.pdf', finding: 'Eicar-Test-Signature' },
} satisfies NoticeWords;
