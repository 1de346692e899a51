/** For `scripts/start.ts` and tests: the bot as a function. */
export { type Config, ConfigError, type Environment, hasSlackSettings, readConfig, readPort } from './config.ts';
export { PortTaken } from './lifecycle/http.ts';
export { StartError } from './lifecycle/start-error.ts';
export { version } from './lifecycle/version.ts';
export { type Running, startBot } from './main.ts';
export { exampleReplies } from './messages/help.ts';
