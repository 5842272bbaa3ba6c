// Turns one TypeScript file into CommonJS for jest, with a source map for honest line numbers.
const esbuild = require('esbuild');

module.exports = {
  process(source, fileName) {
    const { code, map } = esbuild.transformSync(source, {
      loader: fileName.endsWith('x') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'external',
      sourcefile: fileName,
    });
    return { code, map };
  },
};
