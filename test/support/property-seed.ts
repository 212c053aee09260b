import process from 'node:process';
import fc from 'fast-check';

/**
 * The seed of all properties where `CI` is set. The same commit must pass or fail each time: new seeds are tried by
 * every run elsewhere, and each week by the workflow "Properties".
 */
const SEED = 20_261_130;

const { CI, PROPERTY_SEED } = process.env;
if (PROPERTY_SEED !== 'new' && CI !== undefined && CI !== '') fc.configureGlobal({ seed: SEED });
