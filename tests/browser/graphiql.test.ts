import { getOperationAST, parse } from "graphql";
import type { Browser, Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGraphHolder } from "../../src/server/graph-holder.ts";
import { graphiqlTabs } from "../../src/server/graphiql-tabs.ts";
import type { RunningServer } from "../../src/server/listen.ts";
import { startServer } from "../../src/server/start-server.ts";
import { loadStoryGraph } from "../support/story-graph.ts";
import { launch, openPage, skipReason } from "./chromium.ts";

const names = graphiqlTabs.map(({ query }) => getOperationAST(parse(query))?.name?.value ?? "");
const button = (page: Page, name: string) => page.locator(`.graphiql-tab-button[title="${name}"]`);

/**
 * Returns the request that the run button sends. GraphiQL learns the name of a tab's operation a moment after the
 * tab is chosen, and refuses to run before: then the button is pressed again, as a person would.
 */
async function run(page: Page, name: string): Promise<Request> {
  for (let attempt = 0; attempt < 5; attempt++) {
    await page.waitForTimeout(400);
    const request = page
      .waitForRequest((one) => one.postData()?.includes(name) ?? false, { timeout: 5_000 })
      .catch(() => null);
    await page.locator("button.graphiql-execute-button").click();
    const sent = await request;
    if (sent !== null) return sent;
  }
  throw new Error(`GraphiQL does not run ${name}`);
}

describe.skipIf(skipReason !== null)(
  `GraphiQL in a browser${skipReason === null ? "" : ` (${skipReason})`}`,
  () => {
    let server: RunningServer;
    let browser: Browser;

    beforeAll(async () => {
      server = await startServer({ graph: await loadStoryGraph(), port: 0 });
      browser = await launch();
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    test("shows the tabs by name, and each runs to data without error, with no other host reached", async () => {
      const { page, faults } = await openPage(browser);
      await page.goto(`${server.url}/graphql`);
      await page.waitForSelector(".graphiql-tab-button");
      expect(await page.locator(".graphiql-tab-button").allInnerTexts()).toEqual(names);

      for (const [position, name] of names.entries()) {
        await button(page, name).click();
        await page.locator(`.graphiql-query-editor .view-lines:has-text("${name}")`).waitFor();
        const request = await run(page, name);
        const sent = request.postDataJSON();
        expect(sent.variables ?? {}, name).toEqual(graphiqlTabs[position]?.variables ?? {});
        const answer = await (await request.response())?.json();
        expect(answer, name).not.toHaveProperty("errors");
        expect(JSON.stringify(answer.data).length, name).toBeGreaterThan(500);
        await page.locator('.graphiql-response .view-lines:has-text("data")').waitFor();
      }
      expect(faults).toEqual([]);
    }, 120_000);

    test("keeps the tabs as they are when the page is loaded again", async () => {
      const { page, faults } = await openPage(browser);
      await page.goto(`${server.url}/graphql`);
      await button(page, names[2] ?? "").click();
      await page.waitForTimeout(1_000);
      await page.reload();
      await page.waitForSelector(".graphiql-tab-button");
      expect(await page.locator(".graphiql-tab-button").allInnerTexts()).toEqual(names);
      expect(faults).toEqual([]);
    }, 60_000);

    test("opens with the documentation of the schema beside the editor, and not again once it is closed", async () => {
      const { page, faults } = await openPage(browser, "dark");
      await page.goto(`${server.url}/graphql`);
      await page.getByText("give it a figure, get back where the figure comes from").waitFor();
      await page.getByText("Everything that can be asked").or(page.getByText("Root Types")).first().waitFor();
      await page.getByRole("button", { name: "Hide Documentation Explorer" }).click();
      await page.waitForTimeout(1_000);
      await page.reload();
      await page.getByRole("button", { name: "Show Documentation Explorer" }).waitFor();
      expect(faults).toEqual([]);
    }, 60_000);

    test("shows while it is open that an edit of the records is broken, and when that is mended", async () => {
      const holder = createGraphHolder(await loadStoryGraph());
      const watched = await startServer({ graph: holder, port: 0 });
      try {
        const { page, faults } = await openPage(browser);
        const watches = page.waitForResponse((response) => response.url().includes("subscription"));
        await page.goto(`${watched.url}/graphql`);
        await watches;
        const bar = page.locator("#records-status");
        await bar.waitFor({ state: "hidden" });
        holder.replace(null, [{ code: "DUPLICATE_ID", message: "Twice", path: [] }]);
        await bar.getByText("1 problem in the records").waitFor();
        holder.replace(null, []);
        await bar.waitFor({ state: "hidden" });
        expect(faults).toEqual([]);
        await page.close();
      } finally {
        await watched.close();
      }
    }, 60_000);

    test("leads from a tab to the page of its answer", async () => {
      const { page, faults } = await openPage(browser);
      await page.goto(`${server.url}/graphql`);
      // The editor renames the class once the key is held over the link, which a second try must find as well.
      const link = page.locator('.graphiql-query-editor [class*="detected-link"]').first();
      await link.waitFor();
      const opened = page.context().waitForEvent("page");
      await link.click({ modifiers: ["Control"] });
      const answer = await opened;
      await answer.waitForLoadState();
      expect(answer.url()).toBe(`${server.url}${graphiqlTabs[0]?.permalink}`);
      expect(await answer.locator("h1").textContent()).not.toBe("");
      expect(faults).toEqual([]);
    }, 60_000);
  },
);
