import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** Where the background finds the script that draws the banner, in a build. */
export const bannerScriptFile = 'src/content/banner.iife.js';

/**
 * Builds the banner as a script of its own. Most pages get none, so the script that every page gets does not carry it;
 * the background puts it into a page that there is something to say on. Nothing of it can be reached from the web.
 */
export function bannerScript(): Plugin {
  return {
    name: 'which-code:banner-script',
    apply: 'build',
    async generateBundle() {
      const made = await build({
        configFile: false,
        logLevel: 'error',
        build: {
          write: false,
          minify: true,
          target: this.environment.config.build.target,
          lib: {
            entry: fileURLToPath(new URL('../../src/content/banner.iife.ts', import.meta.url)),
            formats: ['iife'],
            name: 'unused',
            fileName: 'banner',
          },
        },
      });
      const output = Array.isArray(made) ? made[0] : made;
      if (output === undefined || !('output' in output)) throw new Error('The banner was not built');
      this.emitFile({ type: 'asset', fileName: bannerScriptFile, source: output.output[0].code });
    },
  };
}
