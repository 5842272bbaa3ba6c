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
  return shortRepeats(code, ecma);
}

/** `a ?? b` and `a?.b` written out in ES2019 are long, and there are hundreds of them: each becomes a call of one of these. */
const HELPERS = `
const $nothing = Object.create(null);
const $or = (value, standard) => (value != null ? value : standard);
const $of = (value) => (value != null ? value : $nothing);
`;

/** What metric types say of their forms. */
const FOR_FORMS = ['help', 'parameters'];

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
    // Nothing, spread, goes when the program is made smallest.
    return node.type === 'Property' && !node.shorthand && FOR_FORMS.includes(node.key.name) ? '...{}' : null;
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

/**
 * What stands there again and again gets a name that nobody else bears: `void 0` hundreds of times, and texts such as "Metrics". Texts
 * stay where the engine looks at them as they are: keys, cases, and what typeof is compared with.
 */
function shortRepeats(code, ecma) {
  const names = new Set();
  const places = new Map();
  const look = (node, parent, field) => {
    if (node.type === 'Identifier') names.add(node.name);
    const isNothing =
      node.type === 'UnaryExpression' && node.operator === 'void' && node.argument.value === 0;
    const isText = node.type === 'Literal' && typeof node.value === 'string' && !staysText(parent, field);
    if (!isNothing && !isText) {
      for (const [name, value] of Object.entries(node))
        for (const child of [value].flat()) if (typeof child?.type === 'string') look(child, node, name);
      return;
    }
    const source = code.slice(node.start, node.end);
    places.set(source, [...(places.get(source) ?? []), node]);
  };
  look(parse(code, { ecmaVersion: ecma }), {}, '');
  const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$_');
  const free = letters
    .flatMap((one) => letters.map((two) => one + two))
    .filter((name) => !names.has(name) && !RESERVED.has(name));
  const worth = [...places]
    .filter(([source, nodes]) => nodes.length * (source.length - 2) > source.length + 4)
    .map(([source, nodes], at) => ({ source, nodes, name: free[at] }));
  const edits = worth
    .flatMap(({ nodes, name }) => nodes.map(({ start, end }) => ({ start, end, name })))
    .sort((one, other) => other.start - one.start);
  const isWord = (letter) => /[\w$]/.test(letter ?? '');
  const short = edits.reduce((text, { start, end, name }) => {
    const spaced = `${isWord(text[start - 1]) ? ' ' : ''}${name}${isWord(text[end]) ? ' ' : ''}`;
    return text.slice(0, start) + spaced + text.slice(end);
  }, code);
  const at = code.indexOf('{') + 1;
  const named = worth.map(({ source, name }) => (source === 'void 0' ? name : `${name}=${source}`));
  return `${short.slice(0, at)}var ${named.join()};${short.slice(at)}`;
}

const RESERVED = new Set(['do', 'if', 'in', 'of', 'as']);

function staysText(parent, field) {
  if (parent.type === 'Property' || parent.type === 'SwitchCase')
    return field !== 'value' && field !== 'consequent';
  if (parent.type === 'ExpressionStatement') return true;
  return (
    parent.type === 'BinaryExpression' &&
    [parent.left, parent.right].some(({ operator }) => operator === 'typeof')
  );
}
