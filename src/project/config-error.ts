/** Everything that is wrong with relnotes.config.mjs and the files that it names; the message lists all of it. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'ConfigError';
  }
}
