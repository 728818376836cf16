import { placeId } from './form-context.tsx';

/** Puts the focus to the place in the story, or to the nearest around it that there is. */
export function focusPlace(path: string): void {
  const parts = path.split('.');
  for (let length = parts.length; length > 0; length--) {
    const place = document.getElementById(placeId(parts.slice(0, length).join('.')));
    if (!place) continue;
    if (place instanceof HTMLDetailsElement) place.querySelector('summary')?.focus();
    else place.focus();
    return;
  }
}
