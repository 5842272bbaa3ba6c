// Whether a value follows a JSON Schema.
import Ajv from 'ajv/dist/2020';

/** Where and how the value breaks the schema; empty when it follows it. A schema with an unknown keyword is refused. */
export function schemaErrors(schema: Readonly<Record<string, unknown>>, value: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const follows = ajv.compile(schema);
  if (follows(value)) return [];
  return (follows.errors ?? []).map(({ instancePath, message, params }) =>
    [`$${instancePath}:`, message, params.additionalProperty].filter(Boolean).join(' '),
  );
}
