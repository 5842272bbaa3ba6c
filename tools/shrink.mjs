// Makes small what is pushed: the program that every formula in every cell loads, and the pages. Same meaning, fewer characters.
import { parse } from 'acorn';
import esbuild from 'esbuild';
import { minify } from 'terser';

/** @param program the bundle behind its declarations, ES2020; ES2019 comes out */
export async function shrinkProgram(program) {
  const short = shorten(program, { ecma: 2020, isProgram: true });
  const { code } = await esbuild.transform(short, { target: 'es2019', charset: 'utf8' });
  return smallest(code, 2019);
}

/** @param script of a page, ES2021 or older, one function as a whole */
export function shrinkPage(script) {
  return smallest(shorten(script, { ecma: 2021, isProgram: false }), 2021);
}

async function smallest(source, ecma) {
  const { code } = await minify(source, {
    ecma,
    compress: { ecma, passes: 3, unsafe: true, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
    format: { ecma, comments: false },
  });
  return shortUndefined(code, ecma);
}

/** `a ?? b` and `a?.b` written out in ES2019 are long, and there are hundreds of them: each becomes a call of one of these. */
const HELPERS = `
const $nothing = Object.create(null);
const $or = (value, standard) => (value != null ? value : standard);
const $of = (value) => (value != null ? value : $nothing);
`;

/** What metric types say of their forms, and what stands there instead. */
const FOR_FORMS = { help: "''", parameters: '[]' };

/**
 * Members of Math and the like become names; `const` becomes `let`, which is joined better. In the program also: `??` whose right side
 * costs nothing, and `?.` that only reads one member, become calls; what only forms show goes, because the sidebar has it in its page.
 */
function shorten(source, { ecma, isProgram }) {
  const aliases = new Map();
  const text = (node) => (isProgram && inProgram(node)) || alike(node);
  const inProgram = (node) => {
    if (node.type === 'LogicalExpression' && node.operator === '??' && isFree(node.right))
      return `$or(${text(node.left)}, ${text(node.right)})`;
    if (node.type === 'ChainExpression' && readsOneMember(node.expression)) {
      const { object, property, computed } = node.expression;
      return `$of(${text(object)})${computed ? `[${text(property)}]` : `.${property.name}`}`;
    }
    return node.type === 'Property' && !node.shorthand && node.key.name in FOR_FORMS
      ? `${node.key.name}: ${FOR_FORMS[node.key.name]}`
      : null;
  };
  const alike = (node) => {
    const alias = aliasOf(node);
    if (alias !== null) {
      aliases.set(alias, `${node.object.name}.${node.property.name}`);
      return alias;
    }
    const whole = replaced(source, node, text);
    return node.type === 'VariableDeclaration' ? whole.replace(/^const/, 'let') : whole;
  };
  const at = source.indexOf('{') + 1;
  const short = text(parse(source, { ecmaVersion: ecma }));
  if (!short.startsWith(source.slice(0, at))) throw new Error('the program does not begin as it should');
  const named = [...aliases].map(([alias, whole]) => `const ${alias} = ${whole};`).join('\n');
  return `${short.slice(0, at)}${isProgram ? HELPERS : ''}${named}${short.slice(at)}`;
}

/** A name for what is read of Math and the like: written once, and one letter everywhere else. Their functions need no owner. */
function aliasOf({ type, object, property, computed }) {
  const isShared = type === 'MemberExpression' && !computed && SHARED.has(object.name);
  return isShared && property.name !== 'prototype' ? `$${object.name}_${property.name}` : null;
}

const SHARED = new Set(['Math', 'Number', 'Object', 'Array']);

/** A node's source with its children's in their new form. */
function replaced(source, node, text) {
  let out = '';
  let at = node.start;
  for (const child of childrenOf(node)) {
    // A shorthand property is one node twice.
    if (child.start < at) continue;
    out += source.slice(at, child.start) + text(child);
    at = child.end;
  }
  return out + source.slice(at, node.end);
}

function childrenOf(node) {
  return Object.values(node)
    .flat()
    .filter((value) => typeof value?.type === 'string')
    .sort((one, other) => one.start - other.start);
}

/** To work it out costs nothing and changes nothing. */
function isFree(node) {
  if (node.type === 'Literal' || node.type === 'Identifier') return true;
  if (node.type === 'UnaryExpression') return node.argument.type === 'Literal';
  if (node.type === 'ArrayExpression') return node.elements.length === 0;
  if (node.type === 'ObjectExpression') return node.properties.length === 0;
  return node.type === 'MemberExpression' && node.object.name === 'Number';
}

function readsOneMember(node) {
  return node.type === 'MemberExpression' && node.optional && !isOptional(node.object);
}

function isOptional(node) {
  if (node.optional) return true;
  const inner =
    node.type === 'MemberExpression' ? node.object : node.type === 'CallExpression' ? node.callee : null;
  return inner !== null && isOptional(inner);
}

/** `void 0` stands there hundreds of times: a name that nobody else bears is shorter. */
function shortUndefined(code, ecma) {
  const names = new Set();
  const places = [];
  const look = (node) => {
    if (node.type === 'Identifier') names.add(node.name);
    if (node.type === 'UnaryExpression' && node.operator === 'void' && node.argument.value === 0)
      places.push(node);
    else childrenOf(node).forEach(look);
  };
  look(parse(code, { ecmaVersion: ecma }));
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_';
  const free = [...letters, ...Array.from(letters, (letter) => `$${letter}`)].find(
    (name) => !names.has(name),
  );
  const short = places.reduceRight(
    (text, { start, end }) => text.slice(0, start) + free + text.slice(end),
    code,
  );
  const at = code.indexOf('{') + 1;
  return `${short.slice(0, at)}var ${free};${short.slice(at)}`;
}
