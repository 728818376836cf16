/**
 * Source of an expression: one line for each element whose words do not fit. What scrolls, what is for
 * screen readers alone and what says by “…” that it goes on is as it should be.
 */
export const LAYOUT_FAULTS = `(() => {
  const faults = [];
  const { clientWidth } = document.documentElement;
  if (document.documentElement.scrollWidth > clientWidth + 1) faults.push('the page scrolls sideways');
  const holdsText = (element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
  const isHidden = (element) => element.closest('.hidden') !== null || !element.checkVisibility();
  const named = (element) =>
    element.tagName.toLowerCase() + (element.className ? '.' + String(element.className).trim().replaceAll(/\\s+/g, '.') : '') +
    ' “' + element.textContent.trim().slice(0, 40) + '”';
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  for (const element of within(document.getElementById('root'))) {
    if (isHidden(element)) continue;
    const style = getComputedStyle(element);
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && holdsText(element) && (left < -1 || right > clientWidth + 1) && element.closest('[data-scrolls]') === null) {
      faults.push(named(element) + ' stands outside');
    }
    const clipsX = style.overflowX === 'hidden' || style.overflowX === 'clip';
    const clipsY = style.overflowY === 'hidden' || style.overflowY === 'clip';
    const goesOn = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    // A field with more in it than it shows scrolls.
    if (goesOn || element.matches('input, textarea')) continue;
    if (clipsX && element.scrollWidth > element.clientWidth + 1) faults.push(named(element) + ' is cut at its side');
    if (clipsY && element.scrollHeight > element.clientHeight + 1) faults.push(named(element) + ' is cut below');
  }
  return [...new Set(faults)];
})()`;
