import { noJourney } from '../../../src/core/journey/journey.ts';
import { visit } from '../../../src/core/journey/visit.ts';
import { type Sample, samples } from '../../../src/core/kinds/catalogue.samples.ts';
import { noPolicy } from '../../../src/core/policy/policy.ts';
import { alternate } from '../alternate.ts';
import type { Row } from '../row.ts';

const times = 40;

export const verdicts: Row = {
  name: 'verdicts',
  what: 'one verdict, in Node',
  against: 'parsing its address with URL',
  unit: 'µs',
  measure: async () => {
    let kept = 0;
    const each = (work: (sample: Sample) => number) => () => {
      const from = performance.now();
      for (let time = 0; time < times; time += 1) for (const sample of samples) kept += work(sample);
      return ((performance.now() - from) * 1000) / (times * samples.length);
    };
    const found = await alternate(
      each(({ url, signs = {} }) => visit(noJourney, url, signs, noPolicy, 0).verdict.because.length),
      each(({ url }) => (URL.canParse(url) ? new URL(url).hostname.length : 0)),
      31,
    );
    if (kept === 0) throw new Error('Nothing was judged');
    return { ...found, extra: `${Math.round(1_000_000 / found.value).toLocaleString('en')} verdicts a second` };
  },
};
