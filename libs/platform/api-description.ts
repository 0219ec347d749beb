import { actions, refusals, type Route } from '@lib/contracts';
import { z } from 'zod';

interface JsonSchema {
  [key: string]: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}
type Direction = 'input' | 'output';

/** A schema of the contracts as OpenAPI 3.1 has it. An instant travels as text. */
function schemaOf(schema: Route['input'], io: Direction): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date')
        Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
    },
  });
  return made as JsonSchema;
}

const namesIn = (path: string): string[] => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

function part(whole: JsonSchema, isIn: (name: string) => boolean): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(whole.properties ?? {}).filter(([name]) => isIn(name)),
  );
  const required = (whole.required ?? []).filter(isIn);
  return { ...whole, properties, ...(required.length > 0 ? { required } : {}) };
}

function parameters({ method, path, anonymous, edits }: Route, input: JsonSchema): object[] {
  const inPath = namesIn(path);
  const given = Object.entries(input.properties ?? {}).filter(
    ([name]) => inPath.includes(name) || method === 'GET',
  );
  const named = given.map(([name, schema]) => {
    const isPath = inPath.includes(name);
    return {
      name,
      in: isPath ? 'path' : 'query',
      required: isPath || input.required?.includes(name),
      schema,
    };
  });
  const header = (name: string, description: string) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
  });
  if (method === 'POST' && !anonymous)
    named.push(header('Idempotency-Key', 'A retry under the same key gets the first reply.'));
  if (edits) named.push(header('If-Match', 'The revision that was read, in quotes: "3".'));
  return named;
}

const problem = {
  description: 'Why not, as problem details',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function operation(name: string, route: Route): object {
  const input = schemaOf(route.input, 'input');
  const inPath = namesIn(route.path);
  const body = part(input, (it) => !inPath.includes(it));
  const isSent =
    (route.method === 'POST' || route.method === 'PUT') && Object.keys(body.properties ?? {}).length > 0;
  return {
    operationId: name,
    summary: actions[route.does],
    'x-does': route.does,
    ...(route.shows === undefined ? {} : { 'x-shows': route.shows }),
    parameters: parameters(route, input),
    ...(isSent ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {}),
    responses: {
      [route.method === 'POST' ? '201' : '200']: {
        description: 'Done',
        content: { 'application/json': { schema: schemaOf(route.reply, 'output') } },
      },
      '4XX': problem,
      '5XX': problem,
    },
    ...(route.anonymous ? { security: [] } : {}),
  };
}

const Problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'reference'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'The sentence for a person' },
    code: { type: 'string', enum: Object.keys(refusals) },
    reference: { type: 'string', description: 'To quote when asking for help' },
    field: { type: 'string' },
    faults: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, sentence: { type: 'string' } } },
    },
    facts: { type: 'object' },
  },
};

/** The API as OpenAPI 3.1 describes it, made from the routes themselves. */
export function describeApi(routes: Record<string, Route>, cookie: string) {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, route] of Object.entries(routes)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Consilia', version: '1', description: 'Every error is a problem of RFC 9457.' },
    paths,
    components: {
      schemas: { Problem },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: cookie } },
    },
    security: [{ session: [] }],
  };
}
