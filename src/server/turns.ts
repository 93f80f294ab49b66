/**
 * Turns for costly work on one thread, so that cheap work beside it stays fast.
 *
 * What / method: whoever has costly work waits in a queue, the cheapest first, and in order of arrival among equals.
 * Turns are given in the phase of the event loop that follows the reading of sockets: between two batches of turns
 * everything cheap that has arrived is answered. A batch ends as soon as it has taken a third of the time that went
 * to everything else since the batch before, within bounds: so costly work gets a quarter of a busy server and is not
 * starved. Nothing has to be given back: the work is synchronous and runs in the microtasks of its turn.
 * Bounds: a full queue refuses the costliest of those who wait and the one who comes; who has waited too long is
 * refused, and who has gone gets no turn.
 * Cost: O(queue) an entry.
 */
export interface Turns {
  /**
   * Resolves with GIVEN when it is the caller's turn, with REFUSED when there are too many or it takes too long, and
   * with LEFT when the caller is gone.
   */
  readonly take: (cost: number, signal?: Leaving) => Promise<Turn>;
  readonly waiting: () => number;
}

/** Says whether the caller has gone. */
export type Leaving = Pick<AbortSignal, "aborted">;

export type Turn = "GIVEN" | "REFUSED" | "LEFT";

/** Least and most time that a batch of turns takes before cheap work is looked after again. */
const LEAST_BATCH = 20;
const MOST_BATCH = 100;
/** Most turns of one batch. */
const MOST_TURNS = 64;

interface Entry {
  readonly cost: number;
  readonly until: number;
  readonly signal: Leaving | undefined;
  readonly end: (turn: Turn) => void;
}

/** Returns turns for at most `most` who wait, none longer than `milliseconds`. */
export function createTurns(most: number, milliseconds: number): Turns {
  /** The costliest first, so that the next is at the end. */
  const queue: Entry[] = [];
  let isScheduled = false;
  let endedAt = 0;

  function next(): Entry | undefined {
    for (let entry = queue.pop(); entry !== undefined; entry = queue.pop()) {
      if (entry.signal?.aborted === true) entry.end("LEFT");
      else if (performance.now() > entry.until) entry.end("REFUSED");
      else return entry;
    }
    return undefined;
  }

  function refuseLate(now: number): void {
    for (let place = queue.length - 1; place >= 0; place--) {
      const entry = queue[place];
      if (entry === undefined || now <= entry.until) continue;
      queue.splice(place, 1);
      entry.end("REFUSED");
    }
  }

  function schedule(): void {
    if (isScheduled || queue.length === 0) return;
    isScheduled = true;
    let started = 0;
    let budget = 0;
    // The microtasks of one immediate run before the next immediate of the same phase.
    setImmediate(() => {
      started = performance.now();
      budget = Math.min(MOST_BATCH, Math.max(LEAST_BATCH, (started - endedAt) / 3));
      refuseLate(started);
      next()?.end("GIVEN");
    });
    for (let turn = 1; turn < Math.min(MOST_TURNS, queue.length); turn++) {
      setImmediate(() => {
        if (performance.now() - started < budget) next()?.end("GIVEN");
      });
    }
    setImmediate(() => {
      isScheduled = false;
      endedAt = performance.now();
      schedule();
    });
  }

  return {
    take(cost, signal) {
      return new Promise((resolve) => {
        const entry: Entry = { cost, until: performance.now() + milliseconds, signal, end: resolve };
        // Behind all of the same cost, who came before: nearer to the front of the list.
        const place = queue.findIndex((other) => other.cost <= cost);
        queue.splice(place === -1 ? queue.length : place, 0, entry);
        if (queue.length > most) queue.shift()?.end("REFUSED");
        schedule();
      });
    },
    waiting: () => queue.length,
  };
}
