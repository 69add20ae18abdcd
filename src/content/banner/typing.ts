/** After the last key, somebody counts as typing for this long, in milliseconds. */
const pause = 1500;

/** Makes a call wait until nobody types: at once if so, else as soon as they paused. Several meanwhile are one. */
export function whenNobodyTypes(call: () => void, signal: AbortSignal): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const heard = () => {
    last = performance.now();
  };
  addEventListener('input', heard, { capture: true, signal });
  const soon = () => {
    clearTimeout(timer);
    const wait = last + pause - performance.now();
    if (signal.aborted) return;
    if (wait > 0) timer = setTimeout(soon, wait);
    else call();
  };
  return soon;
}
