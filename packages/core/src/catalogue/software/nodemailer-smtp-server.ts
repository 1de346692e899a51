import type { Origin } from '../origin.ts';
import { repository } from '../parts/repository.ts';

const checked = '2026-11-23';
const source = repository('smtp-server', 'nodemailer/smtp-server', '58af498bd8aa112df521278adfb305bb5d812940', checked);

/** smtp-server of Nodemailer, in ZoneMTA, WildDuck and many applications. */
export const nodemailerSmtpServer: Origin = {
  kind: 'software',
  id: 'nodemailer-smtp-server',
  name: 'Nodemailer smtp-server',
  sources: [{ title: 'smtp-server: source', url: 'https://github.com/nodemailer/smtp-server', checked }],
  signatures: [
    {
      id: 'clients',
      cause: 'rate-limit',
      phrases: ['too many connected clients try again in a moment'],
      needs: 'text',
      basis: 'documented',
      sources: [source('lib/smtp-connection.js', 211)],
      examples: ['421 mx.example.org Too many connected clients, try again in a moment'],
      nearMisses: ['421 Too many fish, try again in a moment'],
    },
    {
      id: 'early-talker',
      cause: 'protocol',
      phrases: ['you talk too soon'],
      needs: 'text',
      basis: 'documented',
      sources: [source('lib/smtp-connection.js', 565)],
      examples: ['421 mx.example.org You talk too soon'],
      nearMisses: ['421 you talk too much'],
    },
    {
      id: 'commands',
      cause: 'protocol',
      phrases: ['too many (unauthenticated|unrecognized) commands'],
      needs: 'text',
      basis: 'documented',
      sources: [source('lib/smtp-connection.js', 628)],
      examples: ['421 Error: too many unauthenticated commands'],
      nearMisses: ['421 Error: too many messages'],
    },
  ],
};
