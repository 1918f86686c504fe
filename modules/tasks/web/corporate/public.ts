/** What the home page of the area may place. */
export { TodayTasks } from './today-tasks.tsx';
