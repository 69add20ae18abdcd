import { useEffect, useState } from 'preact/hooks';
import { now } from '../../ports/clock.ts';

/** The time in milliseconds since 1970, told anew at the start of every second. */
export function useSecond(): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    const untilNext = 1000 - (time % 1000);
    const timer = setTimeout(() => setTime(now()), untilNext);
    return () => clearTimeout(timer);
  }, [time]);
  return time;
}
