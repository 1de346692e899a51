import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ProgressLine, progressText } from '../../src/digest/progress.ts';

const now = { bytes: 124e6, totalBytes: 200e6, attempts: 1_204_000, deferred: 7_120, lines: 9, name: 'mail.log' };

describe('the progress line', () => {
  it('tells share, bytes, rate and counts', () => {
    expect(progressText(now, 0.4)).toBe(
      '62 %  124 MB of 200 MB  310 MB/s  1,204,000 attempts, 7,120 deferred  mail.log',
    );
    expect(progressText({ ...now, totalBytes: null, name: 'a\u001Bb' }, 0)).toBe(
      '124 MB  1,204,000 attempts, 7,120 deferred  a?b',
    );
  });

  it('is drawn on a terminal only, and wiped', () => {
    const drawn = (isTTY: boolean): string => {
      const stderr = Object.assign(new PassThrough(), { isTTY, columns: 40 });
      const line = new ProgressLine({ stdin: new PassThrough(), stdout: new PassThrough(), stderr, environment: {} });
      line.show(now);
      line.clear();
      return String(stderr.read() ?? '');
    };
    expect(drawn(false)).toBe('');
    expect(drawn(true)).toMatch(/^\r\u001B\[2K.{39}\r\u001B\[2K$/);
  });
});
