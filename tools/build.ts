import { buildAll } from './build/build.ts';

await buildAll();
process.stdout.write('dist/chrome (also for Edge) and dist/firefox can be loaded as they are.\n');
