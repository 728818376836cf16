/** One word a byte: short, concrete, none the beginning of another’s sound. Data; never reordered. */
const WORDS: readonly string[] = (
  'acorn album alley amber anchor ankle apple apron arrow attic autumn badge bakery balcony bamboo ' +
  'banjo barley barrel basket beacon beaver bell bench berry bicycle birch biscuit blanket blossom ' +
  'boat bonnet bottle boulder branch bread brick bridge broom bucket butter button cabin cactus ' +
  'camel candle canoe canyon carpet carrot castle cedar cellar chain chalk cherry chimney church ' +
  'cider circle clay cliff clock cloud clover coast cobbler coffee comet copper coral corner cotton ' +
  'cradle crane crayon cricket crown curtain daisy dance desert dinner dolphin donkey door dragon ' +
  'drum eagle easel echo elbow engine fabric falcon farmer feather fence ferry fiddle field finger ' +
  'flag flute forest fossil fountain fox garden garlic gate ginger glacier glove goat grain granite ' +
  'grape gravel guitar hammer harbor harvest hazel hedge helmet heron hinge honey horizon hotel ' +
  'iceberg island ivory jacket jasmine jelly jungle kettle kitchen kite ladder lagoon lantern lemon ' +
  'letter lily linen lizard lobster lumber magnet mango maple marble market meadow melon mirror ' +
  'mitten monkey mountain mustard napkin needle nest nickel noodle oak oar oasis ocean olive onion ' +
  'orange orchard otter owl oyster paddle palace pantry paper parrot pasture peanut pebble pencil ' +
  'pepper piano pigeon pillow pine pirate pocket pond poplar potato prairie pumpkin puppet quarry ' +
  'quilt rabbit radish raft railway rain raven ribbon river robin rocket roof rooster rope rose ' +
  'saddle sailor salmon salt sandal satchel saucer scarf school seal shadow shelf shovel silver ' +
  'sleigh slipper snow sparrow spoon stable star stone stove straw sugar summer swan table teapot ' +
  'temple thimble thunder ticket tiger timber tower trumpet tulip tunnel turtle'
).split(' ');

/** So many words are shown: 80 bits of the digest, too many to find another key for. */
const SHOWN = 10;

/**
 * A key as words that a person can compare, from its SHA-256 digest: one word for each of the first
 * ten bytes. Fewer when the digest is shorter.
 */
export function keyWords(digest: Uint8Array): string[] {
  return [...digest.subarray(0, SHOWN)].map((byte) => WORDS[byte] ?? '');
}
