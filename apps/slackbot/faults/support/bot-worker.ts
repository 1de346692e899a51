/** One whole replica of the bot, made to be killed. Says its port once it is ready. */
import { readConfig } from '../../src/config.ts';
import { startBot } from '../../src/main.ts';

const { env } = JSON.parse(process.argv[2] ?? '') as { env: Record<string, string> };
const bot = await startBot(readConfig(env));
process.on('SIGTERM', () => void bot.stop().then(() => process.exit(0)));
process.stdout.write(`${bot.port}\n`);
