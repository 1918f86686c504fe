import { defineSetting } from '@cm/kit/settings';
import { timeOfDay } from './task.ts';

/** When the owner of a task that has a day and no time is reminded of it. */
export const reminderTime = defineSetting({
  key: 'tasks.reminder_time',
  words: {
    '': {
      label: { fr: 'Heure des rappels', ar: 'ساعة التذكير', en: 'Time of the reminders' },
      help: {
        fr: 'À cette heure (HH:MM), chacun est prévenu de ses tâches du jour qui n’ont pas d’heure à elles.',
        ar: 'في هذه الساعة (HH:MM) يُذكَّر كل شخص بمهام يومه التي ليست لها ساعة محددة.',
        en: 'At this time (HH:MM) people are reminded of their tasks of the day that have no time of their own.',
      },
    },
  },
  schema: timeOfDay(),
  fallback: '08:00',
});

export const settings = [reminderTime];
