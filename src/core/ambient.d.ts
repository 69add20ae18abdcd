/**
 * The only things of the platform that the core may use: pure functions of their arguments that every
 * JavaScript host has. Anything else (documents, clocks, randomness, storage) comes in as an argument.
 */
declare class URLSearchParams {
  constructor(query?: string);
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  keys(): IterableIterator<string>;
}
declare class URL {
  constructor(address: string, base?: string);
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  readonly href: string;
  readonly origin: string;
  readonly searchParams: URLSearchParams;
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(encoding?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
declare function atob(text: string): string;
declare function btoa(text: string): string;
/** The package has no types. Its name distinguishes it from the module that is built into Node. */
declare module 'punycode.js' {
  const punycode: {
    /** A host name with its `xn--` labels written out. */
    toUnicode(host: string): string;
  };
  export default punycode;
}
