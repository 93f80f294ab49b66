/**
 * Reading of long texts on other threads, so that a text of any kind holds up nobody else.
 *
 * Method: up to `MOST_WORKERS` threads are started when texts come, each reads one text at a time, and those that have
 * had none for a while end. A text that is not read when its time is up ends with the thread that reads it: nothing else
 * stops it. Bounds: a queue of `most` texts, and the memory of a thread.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { DIRECT_TEXT_WORK, type TextWork } from "../api/text-work.ts";
import { serverError } from "./server-error.ts";
import { overloaded } from "./use-turns.ts";

const MOST_WORKERS = Math.max(1, Math.min(2, availableParallelism() - 1));
/** Memory of a thread, in MiB: many times what the longest text allowed takes. */
const MOST_MEMORY = 512;
const IDLE_MILLISECONDS = 60_000;

/** The worker beside this file, as source or as built; null where a bundler has put this file into another. */
const WORKER = /\/text-readers\.\w+$/.test(import.meta.url)
  ? new URL(import.meta.url.replace(/text-readers(\.\w+)$/, "read-text-worker$1"))
  : null;

type ReadTextOptions = Parameters<TextWork["read"]>[1];
type TextReading = Awaited<ReturnType<TextWork["read"]>>;
type Vocabulary = NonNullable<ReadTextOptions["vocabulary"]>;

/** What is sent to the worker; the answer is a `TextReading`. */
export interface TextToRead {
  readonly text: string;
  readonly options: Omit<ReadTextOptions, "vocabulary">;
  /** Absent where it is that of the text before. */
  readonly vocabulary?: Vocabulary;
}

export interface TextReaders {
  /**
   * Returns what stands in a text.
   *
   * @throws GraphQLError OVERLOADED where too many wait, TIMEOUT where it is not read at `until`
   */
  readonly read: (text: string, options: ReadTextOptions, until: number) => Promise<TextReading>;
  /** Ends the threads, those that read a text once it is read; they keep no process alive any longer. */
  readonly end: () => void;
}

interface Job {
  readonly text: string;
  readonly options: ReadTextOptions;
  readonly settle: (outcome: { readonly reading: TextReading } | { readonly error: unknown }) => void;
}

interface Thread {
  readonly worker: Worker;
  vocabulary: Vocabulary | undefined;
  job: Job | undefined;
  idle: NodeJS.Timeout | undefined;
}

/** Returns readers for which at most `most` texts wait; where there is no file to start them from, the thread that asks. */
export function createTextReaders(most: number, file: URL | null = WORKER): TextReaders {
  return file === null ? { read: DIRECT_TEXT_WORK.read, end() {} } : startReaders(most, file);
}

function startReaders(most: number, file: URL): TextReaders {
  const queue: Job[] = [];
  const threads = new Set<Thread>();
  let hasEnded = false;

  function start(): Thread {
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
    const thread: Thread = { worker, vocabulary: undefined, job: undefined, idle: undefined };
    threads.add(thread);
    worker.on("message", (reading: TextReading) => {
      thread.job?.settle({ reading });
      thread.job = undefined;
      next();
    });
    worker.on("error", (error) => {
      thread.job?.settle({ error });
      drop(thread);
      next();
    });
    return thread;
  }

  function drop(thread: Thread): void {
    clearTimeout(thread.idle);
    thread.job = undefined;
    threads.delete(thread);
    void thread.worker.terminate();
  }

  function next(): void {
    for (const thread of threads) if (thread.job === undefined) give(thread);
    while (queue.length > 0 && threads.size < MOST_WORKERS) give(start());
  }

  function give(thread: Thread): void {
    const job = queue.shift();
    clearTimeout(thread.idle);
    if (job === undefined) {
      if (hasEnded) {
        drop(thread);
        return;
      }
      // A thread without work keeps no process alive.
      thread.worker.unref();
      thread.idle = setTimeout(() => drop(thread), IDLE_MILLISECONDS).unref();
      return;
    }
    const { vocabulary, ...options } = job.options;
    const isNew = vocabulary !== undefined && vocabulary !== thread.vocabulary;
    thread.job = job;
    thread.vocabulary = vocabulary ?? thread.vocabulary;
    if (!hasEnded) thread.worker.ref();
    const message: TextToRead = { text: job.text, options, ...(isNew && { vocabulary }) };
    thread.worker.postMessage(message);
  }

  function leave(job: Job): void {
    const place = queue.indexOf(job);
    if (place !== -1) queue.splice(place, 1);
    for (const thread of threads) if (thread.job === job) drop(thread);
    next();
  }

  return {
    read(text, options, until) {
      return new Promise((resolve, reject) => {
        if (queue.length >= most) return reject(overloaded());
        const job: Job = {
          text,
          options,
          settle(outcome) {
            clearTimeout(timer);
            if ("reading" in outcome) resolve(outcome.reading);
            else reject(outcome.error);
          },
        };
        const timer = setTimeout(
          () => {
            leave(job);
            job.settle({
              error: serverError(
                "TIMEOUT",
                503,
                "Cannot read the text in the time of a request; send a shorter one",
              ),
            });
          },
          Math.max(0, until - performance.now()),
        );
        queue.push(job);
        next();
      });
    },
    end() {
      hasEnded = true;
      for (const thread of [...threads]) {
        if (thread.job === undefined) drop(thread);
        else thread.worker.unref();
      }
    },
  };
}
