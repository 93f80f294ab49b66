/** Most answers that wait to be sent together, so that none waits for long: each took some 30 µs to compute. */
const MOST_TOGETHER = 64;

/**
 * Returns a function that sends the answers to what has arrived in one turn of the event loop together, right behind
 * the reading of sockets.
 *
 * Why: whoever writes to a socket pays for waking its reader, and on a virtual machine that costs more than to compute
 * an answer. A client that waits on many connections is woken once for all of its answers. Where one request comes
 * alone it is answered in the same turn.
 */
export function createBatch(): (send: () => void) => void {
  let waiting: (() => void)[] = [];

  function flush(): void {
    const batch = waiting;
    waiting = [];
    // Each in a job of its own: what goes wrong with one is not the others' end.
    for (const send of batch) queueMicrotask(send);
  }

  return (send) => {
    waiting.push(send);
    if (waiting.length === MOST_TOGETHER) flush();
    else if (waiting.length === 1) setImmediate(flush);
  };
}
