import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

/** Where the background finds the script that draws the banner, in a build. */
export const bannerScriptFile = 'src/content/banner.iife.js';
/** And the one that reads recovery codes, after the user's click. */
export const codesScriptFile = 'src/content/codes.iife.js';

/** And the one that puts a code into a page, after the user's click. */
export const fillScriptFile = 'src/content/fill.iife.js';

/**
 * Builds what the background puts into few pages as scripts of their own, so that the script that every page gets does
 * not carry them. Nothing of them can be reached from the web.
 */
export function contentScripts(): Plugin {
  return {
    name: 'which-code:content-scripts',
    apply: 'build',
    async generateBundle() {
      for (const file of [bannerScriptFile, codesScriptFile, fillScriptFile]) {
        const source = await builtAlone(file.replace(/js$/, 'ts'), this.environment.config.build.target);
        this.emitFile({ type: 'asset', fileName: file, source });
      }
    },
  };
}

async function builtAlone(file: string, target: string | string[] | false): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target,
      lib: {
        entry: fileURLToPath(new URL(`../../${file}`, import.meta.url)),
        formats: ['iife'],
        name: 'unused',
        fileName: 'script',
      },
    },
  });
  const output = Array.isArray(made) ? made[0] : made;
  if (output === undefined || !('output' in output)) throw new Error(`${file} was not built`);
  return output.output[0].code;
}
