import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { samples } from '../src/core/kinds/catalogue.samples.ts';
import * as officialLinks from '../src/core/kinds/official-links.ts';
import { scripts as scriptFiles } from '../src/core/protocol/scripts.ts';
import { chromeIdOf } from '../tools/build/id-of-key.ts';
import { chromeId, targets } from '../tools/build/manifest-for.ts';

/** Each has its reason in the README; a new one needs one too. */
const permissions = {
  chrome: ['activeTab', 'alarms', 'idle', 'offscreen', 'scripting', 'storage', 'webRequest'],
  firefox: ['activeTab', 'alarms', 'idle', 'scripting', 'storage', 'webRequest'],
};
/** Asked for by a switch in the settings, and never before. */
const optionalPermissions = ['clipboardRead', 'clipboardWrite'];
const hosts = [
  'https://*.atlassian.com/*',
  'https://*.atlassian.net/*',
  'https://*.jira.com/*',
  'https://bitbucket.org/*',
  'https://trello.com/*',
];
const optionalHosts = ['https://*.mcas.ms/*'];
/** Customer sites have what anyone wrote, so we look only at their sign-in addresses. */
const customerSites = /^https:\/\/\*\.(atlassian\.net|jira\.com)(?<path>\/.*)$/;
const portal = '/servicedesk/customer';
const signInPaths = [
  '/login*',
  '/wiki/login*',
  `${portal}/user/login*`,
  `${portal}/portal/*/user/login*`,
  `${portal}/user/signup*`,
];
const ownScripts = "script-src 'self' 'wasm-unsafe-eval'";
/** Addresses that are samples, and that we send people to as well. */
const official: readonly string[] = [
  ...Object.values(officialLinks).flatMap((it) => ('address' in it ? [it.address] : [])),
  'https://id.atlassian.com/manage-profile/security',
  'https://start.atlassian.com/',
];
const longestBannerScript = 8 * 1024;
const longestContentScript = 24_000;
/** The list of public suffixes alone is larger than what is left below this. */
const largestBackground = 250_000;
/** Only pages that may not be in English get it. */
const longestWordsScript = 50_000;

describe.each(targets)('the build for %s', (target) => {
  const folder = `dist/${target}`;
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no ${folder}: run "npm run build" first`);
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const scripts = files.filter((file) => file.endsWith('.js'));
  const manifest = JSON.parse(read('manifest.json'));

  test('asks for nothing beyond the list', () => {
    expect([...manifest.permissions].sort()).toEqual(permissions[target]);
    expect([...manifest.host_permissions].sort()).toEqual(hosts);
    expect(manifest.optional_host_permissions).toEqual(optionalHosts);
    expect(manifest.optional_permissions).toEqual(optionalPermissions);
  });

  test('looks into pages of those hosts only, and on customer sites at sign-in addresses only', () => {
    const matches: string[] = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    for (const match of matches) {
      const path = customerSites.exec(match)?.groups?.path;
      if (path === undefined) expect(hosts).toContain(match);
      else expect(signInPaths).toContain(path);
    }
    // Firefox alone needs the guard, before any script of the page.
    const scripts: { js: string[]; run_at: string; all_frames?: boolean }[] = manifest.content_scripts;
    expect(scripts.map(({ run_at }) => run_at)).toEqual(
      target === 'firefox' ? ['document_end', 'document_start'] : ['document_end'],
    );
    for (const { all_frames = false } of scripts) expect(all_frames).toBe(false);
  });

  test('can be asked by no page and no other extension', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('has a strict policy for its own pages', () => {
    const rules: string[] = manifest.content_security_policy.extension_pages.split(/;\s*/);
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("connect-src 'none'");
    // Argon2id is WebAssembly, which browsers compile only if the policy says so.
    const loose = rules.filter((rule) => !/^[a-z-]+ '(none|self)'$/.test(rule) && rule !== ownScripts);
    expect(loose, 'Each rule names nothing, or ourselves').toEqual([]);
  });

  test('has no source maps, tests, samples or TypeScript', () => {
    const unwanted = files.filter((file) => /\.map$|\.tsx?$|samples|\.test\.|(^|\/)(test|practice)(\/|$)/.test(file));
    expect(unwanted).toEqual([]);
    expect(scripts.filter((file) => read(file).includes('sourceMappingURL'))).toEqual([]);
    // From the samples and practice pages; if one of these is in a script, a sample got in.
    const sampled = scripts.filter((file) => /acme-team|robin@example|data-practice/.test(read(file)));
    expect(sampled, 'The recogniser must not know its samples').toEqual([]);
    const shipped = scripts.map(read).join('\n');
    const urls = [...new Set(samples.map(({ url }) => url))].filter((url) => !official.includes(url));
    expect(urls.length).toBeGreaterThan(100);
    expect(
      urls.filter(
        (url) => shipped.includes(`"${url}"`) || shipped.includes(`\`${url}\``) || shipped.includes(`'${url}'`),
      ),
      'A sample is in what ships. Its list must be a function that only tests call.',
    ).toEqual([]);
  });

  test('has nothing in it that could ask the network', () => {
    const asks =
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|WebTransport|RTCPeerConnection|importScripts/;
    const found = scripts.flatMap((file) => asks.exec(read(file))?.map((what) => `${file}: ${what}`) ?? []);
    expect(found).toEqual([]);
    expect(scripts.filter((file) => /\beval\s*\(|new Function\b|innerHTML/.test(ownPart(read(file))))).toEqual([]);
  });

  test('gives nothing to the browser to carry to other computers', () => {
    expect(scripts.filter((file) => /\bstorage\s*\.\s*sync\b|\bstorage\s*\[/.test(read(file)))).toEqual([]);
    expect(
      scripts.some((file) => /\bstorage\.local\b/.test(read(file))),
      'It would be found',
    ).toBe(true);
  });

  test('the content script is one file of at most 24 kB that stands on its own', () => {
    const [script, ...more]: string[] = manifest.content_scripts[0].js;
    expect(more).toEqual([]);
    expect(statSync(join(folder, script ?? '')).size).toBeLessThanOrEqual(longestContentScript);
    expect(read(script ?? '')).not.toMatch(/\bimport\s*[({'"*]|\bexport\s*[{*]/);
  });

  test('the banner comes as a small script of its own, which no page gets without need', () => {
    expect(statSync(join(folder, scriptFiles.banner)).size).toBeLessThanOrEqual(longestBannerScript);
    expect(JSON.stringify(manifest)).not.toContain('banner');
    expect(
      scripts.some(
        (file) => read(file).includes(`"${scriptFiles.banner}"`) || read(file).includes(`\`${scriptFiles.banner}\``),
      ),
    ).toBe(true);
  });

  test('the words of other languages come as a script of their own, which no English page gets', () => {
    expect(statSync(join(folder, scriptFiles.words)).size).toBeLessThanOrEqual(longestWordsScript);
    expect(JSON.stringify(manifest)).not.toContain('words');
    const [script = '']: string[] = manifest.content_scripts[0].js;
    expect(read(script)).not.toMatch(/wiederherstell|восстановл/);
    expect(read(scriptFiles.words)).toContain('восстановл');
  });

  test('the background never loads the list of public suffixes', () => {
    const { background } = manifest;
    const loaded = new Set<string>(background.scripts ?? [background.service_worker]);
    // Those that it imports by name; the list comes by a function, and a worker may not call that.
    for (const file of loaded)
      for (const [, path = ''] of read(file).matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g))
        loaded.add(join(dirname(file), path));
    const sizes = [...loaded].map((file) => statSync(join(folder, file)).size);
    expect(loaded.size).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(largestBackground);
  });

  test('every file that the manifest names is there', () => {
    const named = JSON.stringify(manifest).match(/[\w./-]+\.(?:json|js|html|png|svg)\b/g) ?? [];
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });
});

test('the id that policies and tests name is the one that Chromium makes of the key', () => {
  const { key } = JSON.parse(readFileSync('manifest.json', 'utf8'));
  expect(chromeIdOf(key)).toBe(chromeId);
});

/** Preact itself can set `innerHTML`; the linter makes sure that we never ask it to (noDangerouslySetInnerHtml). */
function ownPart(script: string): string {
  return script.replaceAll(/dangerouslySetInnerHTML|__html|\.innerHTML/g, '');
}
