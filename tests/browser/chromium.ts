import { existsSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Why browser tests cannot run here, or null where they can. In CI they must: there a missing browser is a failure. */
export const skipReason: string | null =
  existsSync(executablePath) || process.env["CI"] !== undefined
    ? null
    : `no Chromium at ${executablePath}: install it, or set CHROMIUM to its path`;

/** Returns a headless browser that looks for nothing on the network by itself. */
export function launch(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(
      `Cannot run the browser tests: no Chromium at ${executablePath}, and CI may not skip them`,
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A page with a list of what went wrong in it: errors, and requests that left this machine. */
export interface WatchedPage {
  readonly page: Page;
  readonly faults: readonly string[];
}

/** Returns a new page on which every request to another host is refused and noted, and every error too. */
export async function openPage(
  browser: Browser,
  colorScheme: "light" | "dark" = "light",
): Promise<WatchedPage> {
  const faults: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme });
  const page = await context.newPage();
  await context.route(
    (url) => url.protocol.startsWith("http") && url.hostname !== "127.0.0.1",
    (route) => {
      faults.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  return { page, faults };
}
