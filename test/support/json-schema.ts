// Checks a value against the few words of JSON Schema that docs/score-json.schema.json uses, and refuses any other.

type Schema = Readonly<Record<string, unknown>>;

/** Where the value breaks the schema, and how; empty when it does not. */
export function schemaErrors(root: Schema, value: unknown): string[] {
  return errorsOf(root, value, '$', root);
}

function errorsOf(schema: Schema, value: unknown, at: string, root: Schema): string[] {
  return Object.entries(schema).flatMap(([word, rule]) => {
    const check = CHECKS[word];
    if (!check) throw new Error(`This check does not know the schema word "${word}" (${at})`);
    return check({ rule, schema, value, at, root });
  });
}

interface Asked {
  readonly rule: unknown;
  readonly schema: Schema;
  readonly value: unknown;
  readonly at: string;
  readonly root: Schema;
}

const nothing = () => [];
const unless = (isRight: boolean, at: string, complaint: string) => (isRight ? [] : [`${at}: ${complaint}`]);

const CHECKS: Readonly<Record<string, (asked: Asked) => string[]>> = {
  $schema: nothing,
  $defs: nothing,
  title: nothing,
  description: nothing,
  $ref: ({ rule, value, at, root }) => {
    const definition = fields(fields(root.$defs)[String(rule).replace('#/$defs/', '')]);
    return errorsOf(definition, value, at, root);
  },
  oneOf: ({ rule, value, at, root }) => {
    const answers = list(rule).map((choice) => errorsOf(fields(choice), value, at, root));
    const fitting = answers.filter((answer) => answer.length === 0).length;
    return fitting === 1 ? [] : [`${at}: fits ${fitting} of the choices`, ...answers.flat()];
  },
  type: ({ rule, value, at }) => {
    const wanted = Array.isArray(rule) ? rule : [rule];
    return unless(
      wanted.some((type) => isOfType(value, type)),
      at,
      `is not of type ${wanted.join(' or ')}`,
    );
  },
  const: ({ rule, value, at }) => unless(value === rule, at, `is not ${rule}`),
  enum: ({ rule, value, at }) =>
    unless(list(rule).includes(value), at, `is not one of ${list(rule).join(', ')}`),
  pattern: ({ rule, value, at }) =>
    unless(typeof value !== 'string' || new RegExp(String(rule)).test(value), at, `does not match ${rule}`),
  minimum: ({ rule, value, at }) =>
    unless(typeof value !== 'number' || value >= Number(rule), at, `is below ${rule}`),
  maximum: ({ rule, value, at }) =>
    unless(typeof value !== 'number' || value <= Number(rule), at, `is above ${rule}`),
  exclusiveMinimum: ({ rule, value, at }) =>
    unless(typeof value !== 'number' || value > Number(rule), at, `is not above ${rule}`),
  required: ({ rule, value, at }) =>
    list(rule).flatMap((key) => unless(String(key) in fields(value), at, `lacks ${key}`)),
  properties: ({ rule, value, at, root }) =>
    Object.entries(fields(rule)).flatMap(([key, inner]) =>
      key in fields(value) ? errorsOf(fields(inner), fields(value)[key], `${at}.${key}`, root) : [],
    ),
  additionalProperties: ({ schema, value, at }) =>
    Object.keys(fields(value)).flatMap((key) =>
      unless(key in fields(schema.properties), at, `has ${key} as well`),
    ),
  items: ({ rule, value, at, root }) =>
    list(value).flatMap((entry, index) => errorsOf(fields(rule), entry, `${at}[${index}]`, root)),
};

function isOfType(value: unknown, type: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}

function fields(value: unknown): Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
