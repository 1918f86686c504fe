import { html, type Markup } from './html.ts';
import { plainPage } from './plain-page.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly 'x-permission': string;
  readonly 'x-example'?: { readonly params?: Readonly<Record<string, string>> };
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> };
  readonly responses: Readonly<Record<string, Response>>;
}
interface Response {
  readonly $ref?: string;
  readonly description?: string;
}

/** The OpenAPI document for people: every operation with its permission, an example and the problems it may answer. */
export function apiPage(document: Record<string, unknown>): string {
  const paths = document['paths'] as Record<string, Record<string, Operation>>;
  const { responses } = document['components'] as { responses: Readonly<Record<string, Response>> };
  const describe = ({ $ref: reference, description }: Response): string =>
    description ?? responses[reference?.split('/').at(-1) ?? '']?.description ?? '';
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const byTag = Map.groupBy(operations, ({ operation }) => operation.tags[0] ?? '');
  const body = html`<h1>API de CloudManager</h1>
    <p>
      ${operations.length} opérations. Chacune s’appelle avec un jeton (<code>Authorization: Bearer …</code>) comme
      depuis les écrans. Le document complet : <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1). Une
      erreur est toujours un <code>application/problem+json</code> dont le <code>code</code> ne change pas.
    </p>
    ${[...byTag].map(
      ([tag, list]) =>
        html`<h2 id="${tag}">${tag}</h2>
          ${list.map((one) => section(one, describe))}`,
    )}`;
  return plainPage('API', body);
}

function section(
  { path, method, operation }: { path: string; method: string; operation: Operation },
  describe: (response: Response) => string,
): Markup {
  const problems = Object.entries(operation.responses)
    .filter(([status]) => Number(status) >= 400)
    .map(([status, response]) => html`<div><code>${status}</code> ${describe(response)}</div>`);
  return html`<section id="${operation.operationId}">
    <h3><span class="method">${method}</span> <code>${path}</code></h3>
    <p>
      ${operation.summary}. <span class="tag">${operation['x-permission']}</span> <code>${operation.operationId}</code>
    </p>
    <pre>${curl(path, method, operation)}</pre>
    <details>
      <summary>Réponses</summary>
      ${problems}
    </details>
  </section>`;
}

function curl(path: string, method: string, operation: Operation): string {
  const example = operation['x-example'];
  const filled = path.replace(/\{(\w+)\}/g, (whole, name: string) => example?.params?.[name] ?? whole);
  const sent = operation.requestBody?.content['application/json']?.example;
  const body =
    sent === undefined
      ? ''
      : ` -H 'Content-Type: application/json' -d '${JSON.stringify(sent).replaceAll("'", "'\\''")}'`;
  return `curl -X ${method} https://clients.example.dz${filled} -H 'Authorization: Bearer $TOKEN'${body}`;
}
