import { type Sample, samples } from '../../pages/samples.ts';

/** The practice page in one state, by its name in the list of samples. */
export function sampleNamed(name: string): Sample {
  const found = samples.find((sample) => sample.name === name && sample.html !== '');
  if (!found) throw new Error(`No sample with a document is called "${name}"`);
  return found;
}
