/** How much of a code's time is left, drawn as a ring that empties. Told in words beside it, never by the ring alone. */
export function Ring({ left, period }: { left: number; period: number }) {
  const around = 2 * Math.PI * 9;
  return (
    <svg class="ring" viewBox="0 0 24 24" width="1.5rem" height="1.5rem" aria-hidden="true">
      <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-opacity="0.2" stroke-width="4" />
      <circle
        cx="12"
        cy="12"
        r="9"
        fill="none"
        stroke="currentColor"
        stroke-width="4"
        stroke-dasharray={around}
        stroke-dashoffset={around * (1 - left / period)}
        transform="rotate(-90 12 12)"
      />
    </svg>
  );
}
