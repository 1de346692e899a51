export { type CheckId, checkIds, type Finding } from './check.ts';
export { type CheckOptions, checkDomain, type DomainReport } from './check-domain.ts';
