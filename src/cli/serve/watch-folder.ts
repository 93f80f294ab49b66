import { watch } from "node:fs";
import { reasonOf } from "../../store/read-bounded-file.ts";
import { CliError } from "../cli-error.ts";

/** Editors and version control write several files, or one several times, in quick succession. */
const QUIET_MILLISECONDS = 150;

/**
 * Calls `changed` once things in the folder have changed and it has been quiet for a moment; the function returned
 * ends that.
 *
 * @throws CliError for a folder that cannot be watched
 */
export function watchFolder(
  folder: string,
  changed: () => void,
  failed: (reason: string) => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET_MILLISECONDS);
  };
  try {
    const watcher = watch(folder, { recursive: true }, later);
    watcher.on("error", (error) => failed(reasonOf(error)));
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch (error) {
    throw new CliError(`Cannot watch "${folder}": ${reasonOf(error)}`);
  }
}
