// One whole document. The practice server swaps the nonce for a fresh one and serves the script under a strict policy;
// opened anywhere else the document stands still, exactly in the state that it shows.
import { type Html, html } from './markup.ts';

export const nonceMark = 'practice-nonce';
export const behaviourPath = '/practice-assets/soft.js';

export interface DocumentParts {
  readonly title: string;
  readonly css: string;
  readonly body: Html;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

export const documentOf = ({ title, css, body, lang = 'en', dir = 'ltr' }: DocumentParts): string =>
  html`<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonceMark}">${{ markup: css }}</style>
<script nonce="${nonceMark}" src="${behaviourPath}" defer></script>
</head>
<body>
${body}
</body>
</html>
`.markup;
