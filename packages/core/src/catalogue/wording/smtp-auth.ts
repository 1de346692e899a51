import type { Wording } from '../origin.ts';

export const smtpAuth: readonly Wording[] = [
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: [
      '(auth|authentication|login|sasl) (service|server|backend|daemon) (is |are |was |)(temporarily |currently |)(unavailable|not available|down|unreachable|failed|not responding|offline)',
      '(temporary |)authentication (failure|failed|required|unsuccessful|error|server|service|mechanism|credentials|temporarily|is required|not|disabled|needed|backend|timed out|timeout|problem|rejected)',
      'auth (failed|failure|required|temporarily|temporaryly|unavailable|not available|error|is required|mechanism|backend|server|temporary|aborted|cannot)',
      'sasl',
      'cannot authenticate',
      'could not authenticate',
      'unable to authenticate',
      'smtp auth',
      '(must|need to|please|have to) (authenticate|log in|login|issue an auth|use smtp auth|authenticate first)',
      'authenticate (first|before|prior)',
      '(invalid|bad|incorrect|wrong|missing) (login|password|credentials|username|user name|user or password|username or password)',
      '(username|user name) and password not accepted',
      'too many (login|authentication|auth|failed login|password|failed) (attempts|failures|errors|logins)',
      'login (attempts|failed|failure|denied|incorrect|disabled|required|temporarily|limit)',
      '(pop|imap|pop3) (before|authentication before) smtp',
      'password (expired|transition|incorrect|change)',
      'authenticated (submission|sender|user|session) required',
      'credentials',
      'application specific password',
      'client not authenticated',
      'not authenticated',
      'oauth',
      'basic authentication is disabled',
      'smtpclientauthentication',
    ],
  },
];
