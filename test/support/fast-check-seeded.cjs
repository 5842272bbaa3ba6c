// fast-check with one seed for all properties, so that a run on one commit always tests the same cases.
// PROPERTY_SEED=random looks for new ones, PROPERTY_SEED=7 takes another fixed seed.
const fc = require('../../node_modules/fast-check/lib/cjs/fast-check.js');

const seed = process.env.PROPERTY_SEED ?? '1';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });

module.exports = fc;
