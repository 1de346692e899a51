import { action } from './action.ts';
import { close } from './close.ts';
import type { Deed } from './deed.ts';
import { email } from './email.ts';
import { faults } from './faults.ts';
import { home } from './home.ts';
import { install } from './install.ts';
import { say } from './say.ts';
import { shortcut } from './shortcut.ts';
import { sockets } from './sockets.ts';
import { submit } from './submit.ts';
import { suggest } from './suggest.ts';

/** By the name in the address: `POST /sandbox/say`. */
export const deeds: Readonly<Record<string, Deed>> = {
  action,
  close,
  email,
  faults,
  home,
  install,
  say,
  shortcut,
  sockets,
  submit,
  suggest,
};
