import type { Application } from './application.ts';
import { DEMO_PASSWORD } from './demo-people.ts';

/** The lines that a person needs after the start. */
export function welcome(
  application: Application,
  ports: { port: number; mailPort: number | null },
  say: (line: string) => void,
): void {
  const { config } = application;
  const base = config.isProduction ? config.PUBLIC_URL : `http://localhost:${ports.port}`;
  say('');
  say('CloudManager is ready.');
  say(`  Portal      ${base}/`);
  say(`  Corporate   ${base}/corporate`);
  say(`  Admin       ${base}/admin`);
  say(`  API         ${base}/api/docs`);
  if (ports.mailPort !== null) say(`  SMTP listener   smtp://${config.MAIL_HOST}:${ports.mailPort}`);
  if (application.absent.length > 0)
    say(`  Serves      ${application.runtime.modules.map(({ name }) => name).join(', ')}`);
  if (config.NODE_ENV === 'development') {
    say(`  Demo        ${base}/dev — accounts with their codes; password ${DEMO_PASSWORD}`);
    say(application.keptMail ? `  Sent mail   ${base}/dev/mail` : '  Sent mail   goes out through SMTP_URL');
    say(`  Second operator  http://sahara.localhost:${ports.port}/`);
  }
  say('');
}
