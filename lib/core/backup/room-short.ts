/**
 * Room is called short when less than a tenth of what the browser gives is left: a pack of the largest size that
 * is taken in needs some times its 100 MB while it is read, which a tenth of even a small disk's share still is.
 */
const LEFT = 0.1;

/** Whether little room is left; `used` and `quota` in bytes, null where the browser does not say. */
export function isRoomShort(used: number | null, quota: number | null): boolean {
  return used !== null && quota !== null && quota > 0 && quota - used < quota * LEFT;
}
