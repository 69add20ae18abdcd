import type { Tree, Value } from './tree.ts';

/**
 * Reads the dictionary of a property list: texts, lists, dictionaries and "true".
 * @throws Error if it isn't one
 */
export function readPropertyList(text: string): Tree {
  const tokens = [...text.matchAll(/<(key|string)>([^<]*)<\/\1>|<(\/?(?:dict|array)|true\/)>/g)];
  if (text.replaceAll(/\s/g, '') !== tokens.map(([all]) => all.replaceAll(/\s/g, '')).join(''))
    throw new Error('This property list has something else in it');
  let place = 0;
  const next = () => {
    const [, tag, content = '', bare] = tokens[place++] ?? [];
    return { tag: tag ?? bare, content };
  };
  const value = ({ tag, content } = next()): Value => {
    if (tag === 'string') return content;
    if (tag === 'true/') return true;
    if (tag === 'array') return list();
    if (tag === 'dict') return dictionary();
    throw new Error(`No value begins with ${tag}`);
  };
  const list = (): Value[] => {
    const found: Value[] = [];
    for (let token = next(); token.tag !== '/array'; token = next()) found.push(value(token));
    return found;
  };
  const dictionary = (): Tree => {
    const found: Tree = {};
    for (let token = next(); token.tag !== '/dict'; token = next()) {
      if (token.tag !== 'key') throw new Error(`Expected a key, found ${token.tag}`);
      found[token.content] = value();
    }
    return found;
  };
  if (next().tag !== 'dict') throw new Error('This is no dictionary');
  return dictionary();
}
