import { ar } from './sentences/ar.ts';
import { cs } from './sentences/cs.ts';
import { da } from './sentences/da.ts';
import { de } from './sentences/de.ts';
import { en } from './sentences/en.ts';
import { es } from './sentences/es.ts';
import { et } from './sentences/et.ts';
import { fi } from './sentences/fi.ts';
import { fr } from './sentences/fr.ts';
import { hr } from './sentences/hr.ts';
import { hu } from './sentences/hu.ts';
import { is } from './sentences/is.ts';
import { it } from './sentences/it.ts';
import { ja } from './sentences/ja.ts';
import { ko } from './sentences/ko.ts';
import { nb } from './sentences/nb.ts';
import { nl } from './sentences/nl.ts';
import { pl } from './sentences/pl.ts';
import { ptBr } from './sentences/pt-BR.ts';
import { ptPt } from './sentences/pt-PT.ts';
import { ro } from './sentences/ro.ts';
import { ru } from './sentences/ru.ts';
import { sk } from './sentences/sk.ts';
import { sl } from './sentences/sl.ts';
import { sr } from './sentences/sr.ts';
import { srLatn } from './sentences/sr-Latn.ts';
import { sv } from './sentences/sv.ts';
import { th } from './sentences/th.ts';
import { tr } from './sentences/tr.ts';
import { uk } from './sentences/uk.ts';
import { vi } from './sentences/vi.ts';
import { zh } from './sentences/zh.ts';
import { zhTw } from './sentences/zh-TW.ts';

/**
 * What pages say in one language, written as a person would who has to translate them, and not from the words that the
 * look knows: with endings, other verbs, and what stands around a word.
 */
export type Sentences = {
  readonly signIn: string;
  readonly email: string;
  readonly password: string;
  readonly next: string;
  readonly twoStep: string;
  readonly fromApp: string;
  readonly code: string;
  readonly verify: string;
  readonly mailed: string;
  readonly mailedTo: string;
  readonly touchKey: string;
  readonly again: string;
  readonly useRecoveryKey: string;
  readonly recoveryKey: string;
  readonly saveKey: string;
  readonly whySave: string;
  readonly setUp: string;
  readonly scan: string;
  readonly recoveryCode: string;
  readonly recoveryCodes: string;
  readonly saveCodes: string;
  readonly download: string;
  /** The link is what is in brackets. */
  readonly required: string;
  // What asks for no code:
  readonly refused: string;
  readonly postalCode: string;
  readonly token: string;
};

/** By the language as a page names it: those of Atlassian's pages (page facts, section 8), and Arabic. */
export const sentences: Readonly<Record<string, Sentences>> = {
  ar,
  cs,
  da,
  de,
  en,
  es,
  et,
  fi,
  fr,
  hr,
  hu,
  is,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  'pt-BR': ptBr,
  'pt-PT': ptPt,
  ro,
  ru,
  sk,
  sl,
  sr,
  'sr-Latn': srLatn,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
  'zh-TW': zhTw,
};
