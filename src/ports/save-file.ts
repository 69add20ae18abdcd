/** Lets the browser save text as a file, where it saves downloads. Asks nobody but the browser. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The download has its own hold on the blob by now.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
