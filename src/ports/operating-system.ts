/** Which operating system's settings to name. */
export function operatingSystem(): 'windows' | 'mac' | 'chromebook' | 'other' {
  const agent = navigator.userAgent;
  if (/windows/i.test(agent)) return 'windows';
  if (/macintosh/i.test(agent)) return 'mac';
  return /cros/i.test(agent) ? 'chromebook' : 'other';
}
