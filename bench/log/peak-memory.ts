import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Run {
  seconds: number;
  /** Processor time of all its threads, which does not count what others do on the machine; to about 20 ms. NaN where the system does not tell. */
  cpuSeconds: number;
  /** Peak of the resident set; NaN where the system does not tell. */
  megabytes: number;
  stdout: string;
}

/** The kernel's own high-water mark (proc(5), `VmHWM`): polling only has to see it once before the end. */
const highWater = (pid: number): number => {
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found === null ? Number.NaN : (Number(found[1]) * 1024) / 1e6;
  } catch {
    return Number.NaN;
  }
};

/** `utime` and `stime` (proc(5)) in ticks of a hundredth of a second. */
const processorTime = (pid: number): number => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
};

/** Runs a command to its end, pinned to a core where one is given, and tells how long it took and how much memory it held at most. */
export const runMeasured = (command: readonly string[], core: number | null): Promise<Run> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const [program = '', ...rest] = core === null ? command : ['taskset', '-c', String(core), ...command];
    const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
    let megabytes = Number.NaN;
    let cpuSeconds = Number.NaN;
    let stdout = '';
    const watch = setInterval(() => {
      const now = highWater(child.pid ?? 0);
      if (!Number.isNaN(now)) megabytes = now;
      const spent = processorTime(child.pid ?? 0);
      if (!Number.isNaN(spent)) cpuSeconds = spent;
    }, 5);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += stdout.length < 1e8 ? text : '';
    });
    child.on('error', error => {
      clearInterval(watch);
      reject(
        new Error(
          `Cannot run ${command[0]}: ${error.message}. Needed: taskset (util-linux) and, for the peer, apt-get install pflogsumm.`,
        ),
      );
    });
    child.on('close', code => {
      clearInterval(watch);
      const seconds = (performance.now() - began) / 1000;
      if (code === 0) resolve({ seconds, cpuSeconds, megabytes, stdout });
      else reject(new Error(`${command.join(' ')} ended with ${code}.`));
    });
  });
