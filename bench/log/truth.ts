/** What a digest of the generated log must say. */
export interface Truth {
  bytes: number;
  lines: number;
  attempts: number;
  deferred: number;
  delivered: number;
  failed: number;
  cleared: number;
  pending: number;
  expired: number;
  bounced: number;
  removed: number;
  inboundDeferred: number;
  /** Deferrals by cause, and failures by cause. */
  causes: Record<string, number>;
  failedCauses: Record<string, number>;
  /** Unix seconds of the first and the last attempt. */
  from: number;
  to: number;
}

export const blankTruth = (): Truth => ({
  bytes: 0,
  lines: 0,
  attempts: 0,
  deferred: 0,
  delivered: 0,
  failed: 0,
  cleared: 0,
  pending: 0,
  expired: 0,
  bounced: 0,
  removed: 0,
  inboundDeferred: 0,
  causes: {},
  failedCauses: {},
  from: 0,
  to: 0,
});
