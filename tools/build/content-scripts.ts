import { fileURLToPath } from 'node:url';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { minify } from 'terser';
import { build } from 'vite';
import manifest from '../../manifest.json' with { type: 'json' };
import { scripts } from '../../src/core/protocol/scripts.ts';
import type { Target } from './manifest-for.ts';

/** The scripts that the browser puts into pages by itself, as `manifest.json` lists them by their sources. */
const listed = manifest.content_scripts.map(({ js, ...where }) => ({ ...where, js: js.map(builtFile) }));

/**
 * Firefox alone gets one more, before any script of the page: see the script itself. It is last here, since the first
 * in the list is the one that looks.
 */
const guards = listed.map((it) => ({ ...it, js: [scripts.guard], run_at: 'document_start' }));

/**
 * Builds every script that runs in pages as one self-contained file that can't be reached from the web, and lists in
 * the manifest those that the browser adds by itself. What the background adds to few pages are separate files, so that
 * the script that every page gets doesn't contain them.
 *
 * The extension's builder could build the listed ones, but asks the bundler for one thing in two ways, which the
 * bundler warns about.
 */
export function contentScripts(target: Target): CrxPlugin {
  const brought = target === 'firefox' ? [...listed, ...guards] : listed;
  return {
    name: 'which-code:content-scripts',
    apply: 'build',
    // The extension's builder knows nothing of these files, and must be done with the manifest when they get in.
    enforce: 'post',
    async generateBundle() {
      const files = [...brought.flatMap(({ js }) => js), scripts.banner, scripts.words, scripts.codes, scripts.fill];
      for (const file of files) {
        const source = await builtAlone(file.replace(/js$/, 'ts'), this.environment.config.build.target);
        this.emitFile({ type: 'asset', fileName: file, source });
      }
    },
    renderCrxManifest: (made) => ({ ...made, content_scripts: brought }),
  };
}

function builtFile(source: string): string {
  return source.replace(/ts$/, 'js');
}

/** Properties of the look's own objects: nothing of the browser's and nothing that is sent has one of these names. */
const ourNames = /^(budget|shadows|spend|isSpent)$/;

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
  // Every page of these sites gets one of them, so size matters: together the two programs leave 2 % less than one alone.
  const { code } = await minify(output.output[0].code, {
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    mangle: { properties: { regex: ourNames } },
  });
  if (code === undefined) throw new Error(`${file} was not made small`);
  // A selector needs no space between its parts.
  return code.replaceAll(', [', ',[');
}
