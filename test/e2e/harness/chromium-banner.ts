import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type Node = Protocol.DOM.Node;

/** Runs a text with `this` as the banner's closed shadow root; only the protocol sees inside. */
export async function runInShadow(page: Page, source: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const objectId = await shadowRootOf(session);
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: `function () { return ${source}; }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

async function shadowRootOf(session: CDPSession): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = find(root)?.shadowRoots?.[0];
  if (!shadow) throw new Error('There is no banner in the page');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  if (object.objectId === undefined) throw new Error('The banner has just gone');
  return object.objectId;
}

function find(node: Node): Node | undefined {
  const { attributes = [] } = node;
  if (attributes[attributes.indexOf('data-which-code') + 1] === 'banner') return node;
  for (const child of node.children ?? []) {
    const found = find(child);
    if (found) return found;
  }
  return undefined;
}
