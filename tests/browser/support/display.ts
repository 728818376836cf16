import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { removeFolder, temporaryFolder } from './folders.ts';

/** A screen of its own that nobody looks at, with a pointer and a keyboard. */
export interface Display {
  /** What `$DISPLAY` is for programs that are to be shown on it. */
  readonly name: string;
  /** Presses keys, one after another, in the window that has the focus; X11 names (`Return`). */
  press(...keys: readonly string[]): void;
  /** Moves the pointer. Points are pixels from the upper left of the screen. */
  point(x: number, y: number): void;
  /** Holds a button of the pointer down, or lets it go. */
  hold(button: PointerButton): void;
  release(button: PointerButton): void;
  /** How many windows there are, menus included: those are windows of their own. */
  windows(): number;
  /** How bright a point of the screen is, 0 to 255. */
  brightness(x: number, y: number): number;
  /** All pixels of the screen just now, to be compared. */
  picture(): Buffer;
  close(): Promise<void>;
}

export type PointerButton = 'left' | 'right';

const BUTTONS: Readonly<Record<PointerButton, string>> = { left: '1', right: '3' };

const WIDTH = 1280;
const HEIGHT = 900;
/** The screen is a file of four bytes a pixel, rows one after another, at the end of the file. */
const BYTES = 4;

/**
 * Starts a screen for programs with windows, with a window manager, since without one no window
 * gets the focus. Needs the packages xvfb, openbox and xdotool.
 */
export async function startDisplay(): Promise<Display> {
  const folder = temporaryFolder('display');
  // The server chooses a free number and writes it to the fourth of its pipes.
  const screen = ['-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-fbdir', folder];
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await firstLine(server)}`;
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', { env, stdio: 'ignore' });
  const started = [manager, server];
  // Whatever goes wrong in between, they must not outlive this process.
  const kill = () => {
    for (const each of started) each.kill('SIGKILL');
  };
  process.once('exit', kill);
  const xdotool = (...args: readonly string[]): string => {
    const { error, status, stdout, stderr } = spawnSync('xdotool', args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`xdotool ${args.join(' ')} failed: ${error ?? stderr}`);
    return stdout;
  };
  const picture = () =>
    readFileSync(join(folder, 'Xvfb_screen0')).subarray(-WIDTH * HEIGHT * BYTES);
  return {
    name,
    press: (...keys) => {
      for (const key of keys) xdotool('key', key);
    },
    point: (x, y) => {
      xdotool('mousemove', String(Math.round(x)), String(Math.round(y)));
    },
    hold: (button) => {
      xdotool('mousedown', BUTTONS[button]);
    },
    release: (button) => {
      xdotool('mouseup', BUTTONS[button]);
    },
    windows: () =>
      xdotool('search', '--onlyvisible', '--maxdepth', '1', '.*').split('\n').filter(Boolean)
        .length,
    brightness: (x, y) => {
      const at = (Math.round(y) * WIDTH + Math.round(x)) * BYTES;
      return Math.max(...picture().subarray(at, at + 3));
    },
    picture,
    close: async () => {
      process.off('exit', kill);
      for (const each of started) await end(each);
      await removeFolder(folder);
    },
  };
}

async function firstLine(server: ChildProcess): Promise<string> {
  const failed = once(server, 'error').then(([error]) => {
    throw new Error(`Xvfb cannot be started: install the package xvfb. ${error}`);
  });
  const [line] = (await Promise.race([once(server.stdio[3] as Readable, 'data'), failed])) as [
    Buffer,
  ];
  return line.toString().trim();
}

async function end(started: ChildProcess): Promise<void> {
  if (started.exitCode !== null || started.signalCode !== null) return;
  const ended = once(started, 'exit');
  started.kill('SIGTERM');
  await ended;
}
