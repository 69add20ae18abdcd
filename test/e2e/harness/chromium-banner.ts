import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type Node = Protocol.DOM.Node;

/** Runs a text with `this` as the closed shadow root of the one element with this name; only the protocol sees inside. */
export async function runInShadow(page: Page, element: string, source: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const objectId = await shadowRootOf(session, element);
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

async function shadowRootOf(session: CDPSession, element: string): Promise<string> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = find(root, element)?.shadowRoots?.[0];
  if (!shadow) throw new Error(`There is no ${element} in the page`);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  if (object.objectId === undefined) throw new Error(`The ${element} has just gone`);
  return object.objectId;
}

function find(node: Node, name: string): Node | undefined {
  if (node.localName === name) return node;
  for (const child of node.children ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}
