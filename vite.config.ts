import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { contentScripts } from './tools/build/content-scripts.ts';
import { manifestFor, targets } from './tools/build/manifest-for.ts';

/** One build a browser: `vite build --mode chrome` or `--mode firefox`. `npm run build` makes both. */
export default defineConfig(({ mode }) => {
  const target = targets.find((known) => known === mode) ?? 'chrome';
  return {
    plugins: [preact(), crx({ manifest: manifestFor(target), browser: target }), contentScripts(target)],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      minify: true,
      sourcemap: false,
      target: target === 'chrome' ? 'chrome127' : 'firefox140',
      // The helper that preloads modules writes `fetch` into our pages, and they need no preloading: all is local.
      modulePreload: false,
      rollupOptions: {
        // In a chunk of its own it isn't loaded by the popup, which needs nothing of it.
        output: { advancedChunks: { groups: [{ name: 'valibot', test: /node_modules.valibot/ }] } },
        input: {
          pages: 'src/pages/index.html',
          ...(target === 'chrome' && { offscreen: 'src/offscreen/index.html' }),
        },
      },
    },
  };
});
