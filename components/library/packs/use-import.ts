import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportPreview } from '../../../lib/core/pack/import-preview.ts';
import type { PackFault } from '../../../lib/core/pack/pack-faults.ts';
import type { EndFault } from '../../../lib/core/pack/stream/read-parts.ts';
import { type Result, refuse } from '../../../lib/core/result.ts';
import { outcomeOf } from '../../controls/outcome-of.ts';
import type { AnnotationReport, FactCheckReport } from '../library-types.ts';

/** What was read and waits for the reader's word. */
export interface Waiting {
  readonly preview: ImportPreview;
  /** Why the file is not the whole pack and nothing else; null where it is. */
  readonly endFault: EndFault | null;
  /** `offer`: from an address that can be subscribed to. `update`: of a pack that is subscribed to. */
  readonly kind: 'file' | 'offer' | 'update';
  /** The key that signed it, as words; null when it is not signed, or came from a file. */
  readonly keyWords: readonly string[] | null;
}

export type ReadImport =
  /** Fact checks are attached to what is there, and change no story: they are taken in at once. */
  | { readonly state: 'fact-checks'; readonly report: FactCheckReport }
  | FoundAnnotations
  | ForElsewhere
  | { readonly state: 'waiting'; readonly waiting: Waiting }
  | {
      readonly state: 'refused';
      readonly reason: string;
      /** Of a host that refused: see `SubscriptionFailure`. */
      readonly detail?: string;
      readonly faults: readonly PackFault[];
    };

/** Annotations that were read and not taken in yet. */
interface FoundAnnotations {
  readonly state: 'annotations';
  readonly report: AnnotationReport;
  /** `left` is how many the reader stopped before. */
  readonly take: (watch: Watch) => Promise<Result<{ readonly left: number }>>;
}

/** A file that another part of the library takes in: nothing of it is read yet. */
interface ForElsewhere {
  readonly state: 'elsewhere';
  /** A backup, or a list of packs. */
  readonly kind: 'backup' | 'subscriptions';
  readonly file: File;
}

/** How far something is, 0–1. */
type OnShare = (share: number) => void;

interface Watch {
  readonly signal: AbortSignal;
  readonly onShare: OnShare;
}

/** What imports need of the library and the network. */
export interface ImportPorts {
  readFile(file: File, watch: Watch): Promise<ReadImport>;
  /** Called within the reader's click, so that the browser can ask for access. */
  readAddress(address: string): Promise<ReadImport>;
  /** An update that waits for the reader. */
  readHeld(id: string): Promise<ReadImport>;
  apply(
    waiting: Waiting,
    isSubscribing: boolean,
    onShare: OnShare,
  ): Promise<Result<'done' | 'undone'>>;
  /** Takes back what is being applied. */
  turnBack(id: string): Promise<Result<null>>;
  /** Takes none of it in. */
  leave(waiting: Waiting): Promise<Result<null>>;
}

export type ImportPhase =
  | { readonly state: 'idle' }
  | ForElsewhere
  | (FoundAnnotations & { readonly isTaken: boolean })
  | { readonly state: 'fact-checks'; readonly report: FactCheckReport }
  | {
      readonly state: 'reading';
      readonly name: string;
      readonly share: number | null;
      /** It has been read, and is now taken in. */
      readonly isTaking?: boolean;
    }
  | { readonly state: 'waiting'; readonly waiting: Waiting }
  | {
      readonly state: 'applying';
      readonly waiting: Waiting;
      readonly share: number;
      readonly isTurning: boolean;
    }
  | { readonly state: 'ended'; readonly waiting: Waiting; readonly end: 'done' | 'undone' }
  | {
      readonly state: 'refused';
      readonly name: string;
      readonly reason: string;
      readonly detail?: string;
      readonly faults: readonly PackFault[];
    };

/** An import on its way; one at a time. */
export interface Import {
  readonly phase: ImportPhase;
  readonly busy: boolean;
  readonly take: (file: File) => void;
  readonly takeAddress: (address: string) => void;
  readonly takeHeld: (id: string, name: string) => void;
  readonly apply: (isSubscribing: boolean) => void;
  readonly takeAnnotations: () => void;
  readonly cancel: () => void;
  readonly close: () => void;
}

/** A file that was given to the library and is for the part that asks. */
export interface Given {
  readonly file: File;
  /** To be called once, by who reads it. */
  readonly taken: () => void;
}

/** The file that waits for the part of the library that takes in such a kind; null for none. */
export function givenOf({ phase, close }: Import, kind: ForElsewhere['kind']): Given | null {
  const isIt = phase.state === 'elsewhere' && phase.kind === kind;
  return isIt ? { file: phase.file, taken: close } : null;
}

/** Reads a file that was given, once. */
export function useGiven(given: Given | null, read: (file: File) => void): void {
  const file = given?.file;
  useEffect(() => {
    if (!given) return;
    given.taken();
    read(given.file);
  }, [file]);
}

const IDLE: ImportPhase = { state: 'idle' };

/** The state of imports. `onEnded` is called after one that may have changed the library. */
export function useImport(ports: ImportPorts, onEnded: () => void): Import {
  const [phase, setPhase] = useState<ImportPhase>(IDLE);
  const stop = useRef<AbortController | null>(null);
  const busy = phase.state === 'reading' || phase.state === 'applying';

  /** What begins now can be stopped, and tells how far it is. */
  const watch = (): Watch => {
    const controller = new AbortController();
    stop.current = controller;
    const onShare = (share: number) =>
      setPhase((now) => (now.state === 'reading' ? { ...now, share } : now));
    return { signal: controller.signal, onShare };
  };
  const read = async (name: string, reading: () => Promise<ReadImport>) => {
    if (busy || phase.state === 'waiting') return;
    setPhase({ state: 'reading', name, share: null });
    // Begun at once: a browser that asks for a click just before sees it.
    const result = await reading().catch(
      (error: unknown): ReadImport => ({
        state: 'refused',
        reason: refuse('failed', String(error)).reason,
        faults: [],
      }),
    );
    if (result.state === 'waiting') setPhase({ state: 'waiting', waiting: result.waiting });
    else if (result.state === 'annotations') setPhase({ ...result, isTaken: false });
    else if (result.state === 'fact-checks' || result.state === 'elsewhere') setPhase(result);
    else if (result.reason === 'stopped') setPhase(IDLE);
    else setPhase({ ...result, name });
  };
  const apply = async (isSubscribing: boolean) => {
    if (phase.state !== 'waiting') return;
    const { waiting } = phase;
    setPhase({ state: 'applying', waiting, share: 0, isTurning: false });
    const onShare = (share: number) =>
      setPhase((now) => (now.state === 'applying' ? { ...now, share } : now));
    const result = await outcomeOf(() => ports.apply(waiting, isSubscribing, onShare));
    const name = waiting.preview.title;
    if (result.ok) setPhase({ state: 'ended', waiting, end: result.value });
    else setPhase({ state: 'refused', name, reason: result.reason, faults: [] });
    onEnded();
  };
  const takeAnnotations = async () => {
    if (phase.state !== 'annotations') return;
    const name = phase.report.fileName;
    setPhase({ state: 'reading', name, share: 0, isTaking: true });
    const result = await outcomeOf(() => phase.take(watch()));
    if (result.ok) {
      const report = { ...phase.report, left: result.value.left };
      setPhase({ ...phase, report, isTaken: true });
    } else setPhase({ state: 'refused', name, reason: result.reason, faults: [] });
    onEnded();
  };
  const cancel = async () => {
    if (phase.state === 'reading') stop.current?.abort();
    if (phase.state === 'applying') {
      setPhase({ ...phase, isTurning: true });
      await outcomeOf(() => ports.turnBack(phase.waiting.preview.id));
    }
    if (phase.state === 'waiting') {
      await outcomeOf(() => ports.leave(phase.waiting));
      setPhase(IDLE);
      onEnded();
    }
  };
  return {
    phase,
    busy,
    take: (file) => void read(file.name, () => ports.readFile(file, watch())),
    takeAddress: (address) => void read(address, () => ports.readAddress(address)),
    takeHeld: (id, name) => void read(name, () => ports.readHeld(id)),
    apply: (isSubscribing) => void apply(isSubscribing),
    takeAnnotations: () => void takeAnnotations(),
    cancel: () => void cancel(),
    close: () => setPhase(IDLE),
  };
}
