import { textChunks } from '../../lib/app/text-chunks.ts';
import { finishImport } from '../../lib/store/imports/resume-imports.ts';
import { stagePack } from '../../lib/store/imports/stage-pack.ts';
import { withLibrary } from '../support/with-library.ts';
import { getFile } from './files.ts';
import { putPlainly } from './plain-puts.ts';
import { type Answer, PORT, type Task } from './tasks.ts';

interface Port {
  readonly name: string;
  readonly onMessage: { addListener(listener: (task: Task) => void): void };
  postMessage(answer: Answer): void;
}

declare const chrome: {
  readonly runtime: { readonly onConnect: { addListener(listener: (port: Port) => void): void } };
};

const READER = { title: 'Kept', curator: 'A reader' };

/** Takes a file in as the extension does: read and laid beside the library, then swapped in piece by piece. */
async function importFile(stories: number, onPiece: () => void): Promise<Answer> {
  const file = await getFile(stories);
  return withLibrary(async (database) => {
    const start = performance.now();
    const staged = await stagePack(database, () => textChunks(file, onPiece), {
      ...{ id: 'bench', source: 'bench', reader: READER, at: Date.now() },
    });
    if (staged.state === 'refused') throw new Error(staged.reason);
    const read = performance.now();
    await finishImport(database, 'bench', async () => onPiece());
    const write = performance.now();
    const added = staged.preview.counts.added;
    return {
      ...{ kind: 'imported', stories: added, bytes: file.size },
      ...{ read: read - start, write: write - read },
    } as const;
  });
}

async function run(task: Task, onPiece: () => void): Promise<Answer> {
  if (task.kind === 'import') return importFile(task.stories, onPiece);
  return { kind: 'put', ...(await putPlainly(onPiece)) };
}

chrome.runtime.onConnect.addListener((port) => {
  if (port.name !== PORT) return;
  port.onMessage.addListener(async (task) => {
    const answer = await run(task, () => port.postMessage({ kind: 'busy' })).catch(
      (error: unknown): Answer => ({ kind: 'failed', why: String(error) }),
    );
    port.postMessage(answer);
  });
});

/** The bundle is named after what it gives. */
export const isListening = true;
