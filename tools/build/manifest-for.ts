import type { ManifestV3Export } from '@crxjs/vite-plugin';
import wholeManifest from '../../manifest.json' with { type: 'json' };

/** The browsers that we build for; `chrome` also serves Edge and Chromium. */
export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/** Firefox knows an extension by this name; companies write it into their policies, so it never changes. */
export const firefoxId = 'which-code@which-code.example';

/**
 * The id that Chromium derives from the `key` in `manifest.json`. The key is the public half of a pair whose private
 * half was thrown away: it signs nothing. It is there because an unpacked build otherwise gets its id from its folder,
 * and a company's policy and our own tests need to name the extension wherever it is.
 */
export const chromeId = 'bikeldmjampfdjbhbbgebkbinioebina';

// `content-scripts.ts` builds these and puts them back.
const { content_scripts, ...manifest } = wholeManifest;

/**
 * `manifest.json` is Chromium's; Firefox's differs only in the ways that this function shows. Neither has the content
 * scripts yet.
 */
export function manifestFor(target: Target): ManifestV3Export {
  if (target === 'chrome') return manifest as ManifestV3Export;
  const { key, minimum_chrome_version, storage, background, permissions, ...shared } = manifest;
  return {
    ...shared,
    // Its background is a page and needs no other document to reach the clipboard.
    permissions: permissions.filter((permission) => permission !== 'offscreen'),
    // Firefox runs the same module as an event page.
    background: { scripts: [background.service_worker], type: 'module' },
    // Shown from the start. Chromium has no such setting, so the first-run page there says how to pin it.
    action: { ...shared.action, default_area: 'navbar' },
    browser_specific_settings: {
      gecko: {
        id: firefoxId,
        // The oldest long-term release that is still supported and knows `data_collection_permissions`.
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      // Same for Android, which learned that key later.
    },
  } as ManifestV3Export;
}
