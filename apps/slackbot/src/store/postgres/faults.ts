import { StoreUnavailable } from '../errors.ts';

/** SQLSTATE classes and codes, https://www.postgresql.org/docs/current/errcodes-appendix.html (checked 2026-11-23). */
const full = new Set(['53100', '53200']);
const locked = new Set(['55P03', '57014', '40P01', '53300']);
const away = new Set(['57P01', '57P02', '57P03', '25006', '3D000', '28P01', '28000']);
const network = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENOENT',
]);
/** The client's own words where no code is given. */
const words = /timeout|terminated|Connection ended|not queryable|Client has encountered/i;

export function translatePostgres(error: unknown): StoreUnavailable | null {
  const { code, message } = error as { code?: string; message?: string };
  if (code && full.has(code)) return new StoreUnavailable('full', error);
  if (code && locked.has(code)) return new StoreUnavailable('locked', error);
  if (code && (away.has(code) || network.has(code) || code.startsWith('08')))
    return new StoreUnavailable('away', error);
  return !code && words.test(message ?? '') ? new StoreUnavailable('away', error) : null;
}
