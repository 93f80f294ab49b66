/**
 * Reading of long texts in other processes, so that a text of any kind holds up nobody else.
 *
 * Method: up to `MOST_PROCESSES` are started when texts come, each reads one text at a time, and those that have had
 * none for a while end. A text that is not read when its time is up ends with the process that reads it: nothing else
 * stops it. Processes and not threads, since several isolates in one process bring V8 down now and then (nodejs/node
 * issue 64500), and what brings a process down must not be the server's. Bounds: a queue of `most` texts, and the memory of
 * a process.
 */
import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { DIRECT_TEXT_WORK, type TextWork } from "../api/text-work.ts";
import { serverError } from "./server-error.ts";
import { overloaded } from "./use-turns.ts";

const MOST_PROCESSES = Math.max(1, Math.min(2, availableParallelism() - 1));
/** Memory of a process, in MiB: many times what the longest text allowed takes. */
const MOST_MEMORY = 512;
const IDLE_MILLISECONDS = 60_000;

/** The program beside this file, as source or as built; null where a bundler has put this file into another. */
const PROGRAM = /\/text-readers\.\w+$/.test(import.meta.url)
  ? new URL(import.meta.url.replace(/text-readers(\.\w+)$/, "read-text-process$1"))
  : null;

type ReadTextOptions = Parameters<TextWork["read"]>[1];
type TextReading = Awaited<ReturnType<TextWork["read"]>>;
type Vocabulary = NonNullable<ReadTextOptions["vocabulary"]>;

/** What is sent to the process; the answer is a `TextReading`. */
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
  /** Ends the processes, those that read a text once it is read; they keep this one alive no longer. */
  readonly end: () => void;
}

interface Job {
  readonly text: string;
  readonly options: ReadTextOptions;
  readonly settle: (outcome: { readonly reading: TextReading } | { readonly error: unknown }) => void;
}

interface Reader {
  readonly child: ChildProcess;
  vocabulary: Vocabulary | undefined;
  job: Job | undefined;
  idle: NodeJS.Timeout | undefined;
}

/** Returns readers for which at most `most` texts wait; where there is no file to start them from, the process that asks. */
export function createTextReaders(most: number, file: URL | null = PROGRAM): TextReaders {
  return file === null ? { read: DIRECT_TEXT_WORK.read, end() {} } : startReaders(most, file);
}

function startReaders(most: number, file: URL): TextReaders {
  const queue: Job[] = [];
  const readers = new Set<Reader>();
  let hasEnded = false;

  function start(): Reader {
    const child = fork(file, {
      serialization: "advanced",
      execArgv: [...process.execArgv.filter(isForAll), `--max-old-space-size=${MOST_MEMORY}`],
    });
    const reader: Reader = { child, vocabulary: undefined, job: undefined, idle: undefined };
    readers.add(reader);
    const fail = (error: Error): void => {
      if (!readers.has(reader)) return;
      reader.job?.settle({ error });
      drop(reader);
      next();
    };
    child.on("message", (reading) => {
      reader.job?.settle({ reading: reading as TextReading });
      reader.job = undefined;
      next();
    });
    child.on("error", fail);
    child.on("exit", (code, signal) =>
      fail(new Error(`The process that reads a text ended with ${signal ?? `code ${code}`}`)),
    );
    return reader;
  }

  function drop(reader: Reader): void {
    clearTimeout(reader.idle);
    reader.job = undefined;
    readers.delete(reader);
    setAlive(reader, false);
    reader.child.kill();
  }

  function next(): void {
    for (const reader of readers) if (reader.job === undefined) give(reader);
    while (queue.length > 0 && readers.size < MOST_PROCESSES) give(start());
  }

  function give(reader: Reader): void {
    const job = queue.shift();
    clearTimeout(reader.idle);
    if (job === undefined) {
      if (hasEnded) {
        drop(reader);
        return;
      }
      // One without work keeps nobody waiting for it.
      setAlive(reader, false);
      reader.idle = setTimeout(() => drop(reader), IDLE_MILLISECONDS).unref();
      return;
    }
    const { vocabulary, ...options } = job.options;
    const isNew = vocabulary !== undefined && vocabulary !== reader.vocabulary;
    reader.job = job;
    reader.vocabulary = vocabulary ?? reader.vocabulary;
    setAlive(reader, !hasEnded);
    const message: TextToRead = { text: job.text, options, ...(isNew && { vocabulary }) };
    reader.child.send(message);
  }

  function leave(job: Job): void {
    const place = queue.indexOf(job);
    if (place !== -1) queue.splice(place, 1);
    for (const reader of readers) if (reader.job === job) drop(reader);
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
      for (const reader of [...readers]) {
        if (reader.job === undefined) drop(reader);
        else setAlive(reader, false);
      }
    },
  };
}

/** Says whether the process that asks is to stay for the other. */
function setAlive({ child }: Reader, isNeeded: boolean): void {
  if (isNeeded) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

/** Whether an argument of Node.js holds for a process beside this one too: not one that opens a port or a profile. */
function isForAll(argument: string): boolean {
  return !/^--(?:inspect|debug|cpu-prof|heap-prof|prof|max-old-space-size)/.test(argument);
}
