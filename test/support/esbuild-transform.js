// Turns one file into CommonJS for jest, with a source map for honest line numbers.
import esbuild from 'esbuild';

export default {
  process(source, fileName) {
    const { code, map } = esbuild.transformSync(source, {
      loader: fileName.endsWith('.tsx') ? 'tsx' : 'ts',
      format: 'cjs',
      target: 'node20',
      sourcemap: 'external',
      sourcefile: fileName,
      // Names that differ in CommonJS.
      define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    });
    return { code, map };
  },
};
