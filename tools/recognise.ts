import { recognise } from './recognise/recognise.ts';

process.exitCode = await recognise(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
