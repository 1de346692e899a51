import { mailgun } from './mailgun.ts';
import { postmark } from './postmark.ts';
import { sendgrid } from './sendgrid.ts';
import type { Service } from './service.ts';
import { createSns } from './sns.ts';
import { sparkpost } from './sparkpost.ts';

export const createServices = (fetch?: typeof globalThis.fetch): readonly Service[] => [
  createSns(fetch),
  mailgun,
  sparkpost,
  postmark,
  sendgrid,
];
