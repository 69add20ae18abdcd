import { useEffect, useState } from 'preact/hooks';

/** An address under which the browser can save a text as a JSON file, for as long as the page stands. */
export function useFile(text: string): string | undefined {
  const [address, become] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    become(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  return address;
}
