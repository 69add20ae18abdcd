import type { Run } from './run.ts';

/**
 * Runs a source text in the world of our script in every web page, and returns the first result that isn't null: what a
 * page would have that took over the script.
 */
export async function runInScript(run: Run, source: string): Promise<unknown> {
  const helper = await run.openOwn('#/welcome');
  try {
    return await helper.page.evaluate(`(async () => {
      const tabs = await chrome.tabs.query({});
      const reached = [];
      for (const { id } of tabs) {
        const results = await chrome.scripting.executeScript({ target: { tabId: id }, func: ${source} }).catch(() => []);
        reached.push(...results.map(({ result }) => result));
      }
      return reached.find((result) => result !== null && result !== undefined);
    })()`);
  } finally {
    await helper.page.close();
  }
}
