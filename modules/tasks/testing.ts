import type { Person } from '@cm/identity/testing';
import type { Harness } from '@cm/kit/testing';

/** Calls the API of the tasks as somebody. */
export const caller =
  (h: Harness) =>
  async (
    person: Pick<Person, 'headers'>,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH',
    url: string,
    payload?: object,
  ): Promise<{ status: number; body: Answer }> => {
    const app = await h.app();
    const answer = await app.inject({
      method,
      url: `/api/corporate/tasks${url}`,
      headers: person.headers,
      ...(payload ? { payload } : {}),
    });
    return { status: answer.statusCode, body: answer.json() };
  };

/** What the tests look at of an answer. */
export interface Answer {
  readonly id: string;
  readonly code?: string;
  readonly items: readonly { readonly id: string; readonly title: string; readonly late: boolean }[];
  readonly nextCursor: string | null;
}
