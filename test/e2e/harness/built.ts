import { buildAll, isBuildStale } from '../../../tools/build/build.ts';

/** Runs once before the end-to-end tests. They test what ships, so it is built if it is older than its source. */
export async function setup(): Promise<void> {
  if (isBuildStale()) await buildAll();
}
