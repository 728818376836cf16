import { type Signature, signedBy } from '../../core/keep/signed.ts';
import {
  type ImportCounts,
  type ImportPreview,
  type Loss,
  lossOf,
  MOST_LISTED,
  NO_COUNTS,
  type StoryImport,
  storyImport,
  withListed,
} from '../../core/pack/import-preview.ts';
import type { PackStory } from '../../core/pack/pack.ts';
import type { PackFault } from '../../core/pack/pack-faults.ts';
import { MOST_STORIES } from '../../core/pack/schema.ts';
import { NotUtf8 } from '../../core/pack/stream/not-utf8.ts';
import {
  type EndFault,
  type PackSource,
  readHead,
  readStories,
} from '../../core/pack/stream/read-parts.ts';
import type { Database } from '../open.ts';
import type { StoreName } from '../schema.ts';
import { readStoryRecords, STORY_STORES, storyKey } from '../story-records.ts';
import { type ReadTransaction, readFrom, transact } from '../transact.ts';
import { touchedStories } from '../write-stories.ts';
import { discardImport } from './discard-import.ts';
import type { StagedStory } from './import-record.ts';
import { type ImportTarget, targetOf } from './import-target.ts';
import { mergedAway } from './merged-away.ts';
import { isBusy } from './one-change.ts';
import type { Staged } from './staged.ts';

/**
 * How much one piece of an import holds: up to so many stories, or so many UTF-16 units of their text. Writing a
 * piece keeps the library busy for some tenths of a second, and a page that asks waits no longer.
 */
export const PIECE = { stories: 100, units: 1_000_000 };

/** What the library has of a pack, and the reader of it. */
const READ_STORES: readonly StoreName[] = [...STORY_STORES, 'additions', 'regroupings', 'edits'];

export interface StageOptions {
  /** Of the import: nobody else's. */
  readonly id: string;
  /** Name of the file, or its address. */
  readonly source: string;
  /** How a reader is named where a file calls one “You”. */
  readonly reader: Signature;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly signal?: AbortSignal;
  readonly piece?: typeof PIECE;
}

/**
 * Reads a pack's file, and lays what it would change beside the library, which stays as it is until
 * {@link ../apply-import.ts}. Each story is read or refused by itself. What an edition does not hold any more goes
 * only when every record of the file could be read. Holds one piece of the file at a time. Stopped by
 * `signal`, or by a failure, it leaves nothing behind but pieces that {@link discardImport} takes away.
 */
export async function stagePack(
  database: Database,
  source: PackSource,
  options: StageOptions,
): Promise<Staged> {
  try {
    return await stage(database, source, options);
  } catch (error) {
    if (error instanceof NotUtf8) return { state: 'refused', reason: 'not-utf8', faults: [] };
    throw error;
  }
}

async function stage(
  database: Database,
  source: PackSource,
  options: StageOptions,
): Promise<Staged> {
  const head = await readHead(source);
  if (!head.ok) return { state: 'refused', reason: head.reason, faults: head.faults };
  const target = await targetOf(database, head.head, source, {
    reader: options.reader,
    from: options.source,
  });
  try {
    const staged = await new Staging(database, target, options).read(source);
    if (staged.state === 'refused') await discardImport(database, options.id);
    return staged;
  } catch (error) {
    // A broken store may refuse this too; then the next start does it.
    await discardImport(database, options.id).catch(() => undefined);
    throw error;
  }
}

/** A story as its pack had it last, and as the reader edited it; null where there is none. */
interface StoredStory {
  readonly before: PackStory | null;
  readonly reader: PackStory | null;
  /** Whether the pack's edition in the library leaves it out. */
  readonly isLeftOut: boolean;
}

/** What an import has read so far; lives as long as the reading. */
class Staging {
  private counts: ImportCounts = NO_COUNTS;
  private listed: StoryImport[] = [];
  private faults: PackFault[] = [];
  private piece: StagedStory[] = [];
  private units = 0;
  private pieces = 0;
  /** Ids that the file names, whatever became of their stories. */
  private readonly named = new Set<string>();
  private hasUnnamed = false;
  private loss: Loss | null = null;
  /** Keys of the pack's stories in the library when the reading began. */
  private stored: ReadonlySet<string> = new Set();
  /** Of these, the ones that the reader has added to or edited. */
  private touched: ReadonlySet<string> = new Set();
  /** Ids of the pack's stories that the reader deleted. */
  private readonly deleted: ReadonlySet<string>;

  constructor(
    private readonly database: Database,
    private readonly target: ImportTarget,
    private readonly options: StageOptions,
  ) {
    this.deleted = new Set(target.before?.deleted);
  }

  async read(source: PackSource): Promise<Staged> {
    if (!(await this.note('reading'))) return this.refused('busy');
    const { pack } = this.target;
    await readFrom(this.database, READ_STORES, async (transaction) => {
      const stored = transaction.objectStore('stories').index('pack').getAllKeys(pack);
      this.stored = new Set(await stored);
      this.touched = await touchedStories(transaction, pack);
    });
    let endFault: EndFault | null = 'cut-off';
    for await (const one of readStories(source)) {
      if (this.options.signal?.aborted) return this.refused('stopped');
      if (one.part === 'end') endFault = one.fault;
      else if (one.read.ok) await this.take(one.read.story);
      else this.refuse(one.read.id, one.read.faults);
      if (this.named.size > MOST_STORIES) return this.refused('too-many');
    }
    if (endFault !== null && this.named.size === 0)
      return this.refused(endFault === 'cut-off' ? 'not-json' : endFault);
    if (endFault === null && !this.hasUnnamed) await this.takeOut();
    await this.flush();
    await this.note('read');
    return { state: 'staged', preview: this.preview(), endFault };
  }

  private refused(reason: 'stopped' | 'too-many' | 'not-json' | 'busy' | EndFault): Staged {
    return { state: 'refused', reason, faults: [] };
  }

  private count(name: keyof ImportCounts): void {
    this.counts = { ...this.counts, [name]: this.counts[name] + 1 };
  }

  private refuse(id: string | null, faults: readonly PackFault[]): void {
    this.count('refused');
    if (id === null) this.hasUnnamed = true;
    else this.named.add(id);
    this.faults.push(...faults.slice(0, Math.max(0, MOST_LISTED - this.faults.length)));
  }

  private async take(read: PackStory): Promise<void> {
    this.named.add(read.id);
    const { pack, from, to, kept } = this.target;
    if (kept.has(read.id)) return this.count('alreadyKept');
    if (this.deleted.has(read.id)) return this.count('deleted');
    const story = from === to ? read : signedBy(read, from, to);
    const { before, reader, isLeftOut } = await this.readStored(storyKey(pack, story.id));
    const { outlets } = this.target.record;
    const found = storyImport(before, story, reader, outlets);
    // The pack has a story again that it had left out.
    const isAnew = isLeftOut && !found?.isTouched;
    const change = isAnew ? storyImport(null, story, reader, outlets) : found;
    if (!change) return this.count('same');
    await this.lay(change, story);
  }

  /** A story that the library has, or had. */
  private async readStored(key: string): Promise<StoredStory> {
    if (!this.stored.has(key) && !this.touched.has(key))
      return { before: null, reader: null, isLeftOut: false };
    return readFrom(this.database, READ_STORES, async (transaction) => {
      const story = (await readStoryRecords(transaction, key))?.story ?? null;
      const edit = this.touched.has(key) ? await transaction.objectStore('edits').get(key) : null;
      if (!edit) return { before: story, reader: null, isLeftOut: false };
      return { before: edit.pack, reader: story, isLeftOut: edit.isLeftOut === true };
    });
  }

  /** Stories of the pack that the file does not name go. */
  private async takeOut(): Promise<void> {
    const { pack, mode } = this.target;
    if (mode === 'own') return;
    let alone = 0;
    for (const key of this.stored) {
      const id = key.slice(pack.length + 1);
      if (this.named.has(id)) continue;
      const { before, reader, isLeftOut } = await this.readStored(key);
      // An edited story that an earlier edition left out is the reader's alone.
      if (isLeftOut) {
        alone += 1;
        continue;
      }
      const title = (reader ?? before)?.title ?? id;
      const isTouched = this.touched.has(key);
      const change = isTouched ? 'kept' : 'removed';
      await this.lay({ id, title, change, kinds: [], isTouched, conflicts: [] }, null);
    }
    await this.leaveOutMerged();
    this.loss = lossOf(this.counts, this.stored.size - alone, this.named.size);
  }

  /** Of the pack's stories that are part of others by now it is noted alone: nothing that the reader sees changes. */
  private async leaveOutMerged(): Promise<void> {
    const { pack } = this.target;
    for (const key of await mergedAway(this.database, pack)) {
      const id = key.slice(pack.length + 1);
      if (this.named.has(id)) continue;
      this.piece.push({ id, story: null });
      if (this.piece.length >= (this.options.piece ?? PIECE).stories) await this.flush();
    }
  }

  private async lay(change: StoryImport, story: PackStory | null): Promise<void> {
    this.count(change.change);
    if (change.isTouched && change.change !== 'added') this.count('touched');
    this.listed = withListed(this.listed, change);
    this.piece.push({ id: change.id, story });
    // Only to keep pieces small: the cost of measuring is a tenth of writing.
    this.units += story ? JSON.stringify(story).length : 0;
    const { stories, units } = this.options.piece ?? PIECE;
    if (this.piece.length >= stories || this.units >= units) await this.flush();
  }

  private async flush(): Promise<void> {
    if (this.piece.length === 0) return;
    const record = { import: this.options.id, piece: this.pieces, stories: this.piece };
    await transact(this.database, ['staged'], async (transaction) => {
      await transaction.objectStore('staged').put(record);
    });
    this.pieces += 1;
    this.piece = [];
    this.units = 0;
  }

  private preview(): ImportPreview {
    const { id, source } = this.options;
    const { record, title, replaces, whose, newerHere } = this.target;
    const { counts, listed: stories, faults, loss } = this;
    const { curator, published } = record;
    const of = { id, source, pack: record.id, title, curator: curator.name, published };
    return { ...of, replaces, whose, newerHere, loss, counts, stories, faults };
  }

  /** Writes down how far the reading is. False, and nothing is written, where it must not begin. */
  private async note(state: 'reading' | 'read'): Promise<boolean> {
    const { mode, record, before: from } = this.target;
    const { at } = this.options;
    // Nothing, or nothing but what the reader has: no pack comes of it.
    const isIdle = this.pieces === 0 && from === null;
    const to = isIdle ? null : record;
    const places = { pieces: this.pieces, next: 0 };
    const stands = { ...this.preview(), state, at, mode, to, from, ...places };
    return transact(this.database, ['imports', 'packs'], async (transaction) => {
      if (state === 'reading' && (await this.isChanging(transaction))) return false;
      const imports = transaction.objectStore('imports');
      // Noted by a change of the pack that began meanwhile.
      const { isOutdated = false } = (await imports.get(stands.id)) ?? {};
      await imports.put(isOutdated ? { ...stands, isOutdated } : stands);
      return true;
    });
  }

  /** Whether the pack is being changed, or was since the reading began. */
  private async isChanging(transaction: ReadTransaction): Promise<boolean> {
    const { before, record } = this.target;
    if (await isBusy(transaction, { id: this.options.id, pack: record.id })) return true;
    const now = (await transaction.objectStore('packs').get(record.id)) ?? null;
    return now?.published !== before?.published || now?.curator.name !== before?.curator.name;
  }
}
