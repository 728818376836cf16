import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** The memory of the process that runs the extension, worker and pages; bytes. */
export interface ExtensionMemory {
  /** Resident just now. */
  now(): number;
  /** The most that was resident since {@link ExtensionMemory.forget}. */
  peak(): number;
  forget(): void;
}

const KILOBYTE = 1024;

function field(pid: string, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const [, kilobytes] = new RegExp(`^${name}:\\s*(\\d+) kB`, 'm').exec(status) ?? [];
  if (!kilobytes) throw new Error(`no ${name} of process ${pid}`);
  return Number(kilobytes) * KILOBYTE;
}

const commandOf = (pid: string): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It ended while it was looked at.
    return '';
  }
};

const parentOf = (pid: string): string => {
  try {
    return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
};

/** Whether a process was started by `root`, directly or through others. */
function isBelow(pid: string, root: string): boolean {
  for (let at = pid; at !== '' && at !== '0'; at = parentOf(at)) if (at === root) return true;
  return false;
}

/**
 * Looks at the extension's process of a Chromium that this process started. Null where the system does not tell (it is
 * read from `/proc`), or runs several such processes.
 */
export function extensionMemory(): ExtensionMemory | null {
  let pids: string[];
  try {
    pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return null;
  }
  const [pid, ...others] = pids.filter(
    (one) => commandOf(one).includes('--extension-process') && isBelow(one, String(process.pid)),
  );
  if (!pid || others.length > 0) return null;
  return {
    now: () => field(pid, 'VmRSS'),
    peak: () => field(pid, 'VmHWM'),
    // “5” sets the mark to what is resident now: see proc(5).
    forget: () => writeFileSync(`/proc/${pid}/clear_refs`, '5'),
  };
}
