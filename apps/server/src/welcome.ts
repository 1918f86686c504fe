import type { House } from './house.ts';
import { DEMO_PASSWORD } from './seed/people.ts';

/** The lines that a person needs after the start. */
export function welcome(
  house: House,
  ports: { port: number; mailPort: number | null },
  say: (line: string) => void,
): void {
  const { config } = house;
  const base = config.isProduction ? config.PUBLIC_URL : `http://localhost:${ports.port}`;
  say('');
  say('CloudManager is ready.');
  say(`  Portal      ${base}/`);
  say(`  Corporate   ${base}/corporate`);
  say(`  Admin       ${base}/admin`);
  say(`  API         ${base}/api/docs`);
  if (ports.mailPort !== null) say(`  Mail door   smtp://${config.MAIL_HOST}:${ports.mailPort}`);
  if (house.absent.length > 0) say(`  Serves      ${house.runtime.modules.map(({ name }) => name).join(', ')}`);
  if (config.NODE_ENV === 'development') {
    say(`  Demo        ${base}/dev — accounts with their codes; password ${DEMO_PASSWORD}`);
    say(house.keptMail ? `  Sent mail   ${base}/dev/mail` : '  Sent mail   goes out through SMTP_URL');
    say(`  Second operator  http://sahara.localhost:${ports.port}/`);
  }
  say('');
}
