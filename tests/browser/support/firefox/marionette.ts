import net from 'node:net';

/** A connection to Firefox's own automation protocol: no driver program, no dependency. */
export interface Marionette {
  /** Sends one command and resolves with its answer; rejects with the browser's error. */
  send(command: string, parameters?: object): Promise<unknown>;
  close(): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Connects to the Marionette port of a running Firefox and begins a session. Messages are JSON
 * with their length in bytes before them: `LENGTH:[type, id, error, result]`.
 */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let buffer = Buffer.alloc(0);
  const greeted = new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.on('data', (data) => {
      buffer = Buffer.concat([buffer, data]);
      for (let message = takeMessage(); message !== undefined; message = takeMessage()) {
        if (Array.isArray(message)) settle(waiting, message);
        else resolve();
      }
    });
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection.'));
    waiting.clear();
  });

  function takeMessage(): unknown {
    const colon = buffer.indexOf(':');
    if (colon < 0) return undefined;
    const start = colon + 1;
    const end = start + Number(buffer.subarray(0, colon));
    if (buffer.length < end) return undefined;
    const message: unknown = JSON.parse(buffer.subarray(start, end).toString());
    buffer = buffer.subarray(end);
    return message;
  }

  function send(command: string, parameters: object = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      const text = JSON.stringify([0, lastId, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  await greeted;
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  return { send, close: () => socket.destroy() };
}

function settle(waiting: Map<number, Waiting>, message: readonly unknown[]): void {
  const [, id, error, result] = message;
  const request = waiting.get(Number(id));
  waiting.delete(Number(id));
  if (error === null) request?.resolve(result);
  else request?.reject(new Error(describe(error)));
}

function describe(error: unknown): string {
  const { error: kind, message } = error as { error?: string; message?: string };
  return `${kind}: ${message}`;
}
