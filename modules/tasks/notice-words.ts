import type { NoticeWords } from '@cm/kit/notices';

const sample = { title: 'Rappeler SARL Atlas', due: { day: '2026-12-01' }, time: '14:30' };

export const taskAssignedWords = {
  name: { fr: 'Tâche confiée', ar: 'إسناد مهمة', en: 'Task given' },
  title: { fr: 'Une tâche vous est confiée', ar: 'أُسندت إليك مهمة', en: 'A task was given to you' },
  detail: '{{ title }}',
  mail: {
    subject: { fr: 'Tâche pour vous : {{ title }}', ar: 'مهمة لك: {{ title }}', en: 'A task for you: {{ title }}' },
    body: {
      fr: 'Bonjour {{ name }},\n\nOn vous confie « {{ title }} », à faire pour le {{ due }}{% if time != "" %} à {{ time }}{% endif %}.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nأُسندت إليك المهمة «{{ title }}»، والأجل {{ due }}{% if time != "" %} على الساعة {{ time }}{% endif %}.\n\n[action]',
      en: 'Hello {{ name }},\n\nYou were given “{{ title }}”, due on {{ due }}{% if time != "" %} at {{ time }}{% endif %}.\n\n[action]',
    },
    action: { fr: 'Voir la tâche', ar: 'عرض المهمة', en: 'See the task' },
    automatic: true,
  },
  sample,
} satisfies NoticeWords;

export const taskDueWords = {
  name: { fr: 'Rappel d’une tâche', ar: 'تذكير بمهمة', en: 'Reminder of a task' },
  title: { fr: 'Une tâche est à faire', ar: 'حان وقت مهمة', en: 'A task is due' },
  detail: '{{ title }}',
  mail: {
    subject: { fr: 'Rappel : {{ title }}', ar: 'تذكير: {{ title }}', en: 'Reminder: {{ title }}' },
    body: {
      fr: 'Bonjour {{ name }},\n\n« {{ title }} » est à faire le {{ due }}{% if time != "" %} à {{ time }}{% endif %}.\n\n[action]',
      ar: 'مرحبا {{ name }}،\n\nموعد المهمة «{{ title }}» هو {{ due }}{% if time != "" %} على الساعة {{ time }}{% endif %}.\n\n[action]',
      en: 'Hello {{ name }},\n\n“{{ title }}” is to be done on {{ due }}{% if time != "" %} at {{ time }}{% endif %}.\n\n[action]',
    },
    action: { fr: 'Voir la tâche', ar: 'عرض المهمة', en: 'See the task' },
    automatic: true,
  },
  sample,
} satisfies NoticeWords;
