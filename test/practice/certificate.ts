import { generate } from 'selfsigned';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

let made: Promise<Certificate> | undefined;

/** One for the whole process: several practices may share it. Browsers are told to accept it. */
export const certificateFor = (hosts: readonly string[]): Promise<Certificate> => {
  made ??= generate([{ name: 'commonName', value: 'practice' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  }).then(({ private: key, cert }) => ({ key, cert }));
  return made;
};
