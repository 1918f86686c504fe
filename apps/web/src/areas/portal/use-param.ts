import { useParams } from '@tanstack/react-router';

/** A parameter of the address. @throws Error when the route has none of that name */
export function useParam(name: string): string {
  const params: Readonly<Record<string, unknown>> = useParams({ strict: false });
  const value = params[name];
  if (typeof value !== 'string') throw new Error(`the route has no parameter ${name}`);
  return value;
}
