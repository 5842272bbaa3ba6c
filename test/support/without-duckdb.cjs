// A resolver for a run of jest on a computer where DuckDB could not be installed.
module.exports = (path, options) => {
  if (path === '@duckdb/node-api') throw new Error(`Cannot find module '${path}'`);
  return options.defaultResolver(path, options);
};
