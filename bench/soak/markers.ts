/** Words of no matter of the knowledge and of nobody's name, from which every handed-over question gets a pair of its own. */
const words =
  'kettle lantern saddle carpet bucket ladder pillow hammer candle basket blanket bottle button curtain drawer engine feather fountain gravel handle helmet jacket kennel magnet mirror napkin needle oyster paddle pebble pencil pepper piston pocket puddle ribbon rocket saucer shovel teapot'.split(
    ' ',
  );

/** The two words that stand for one query in everything that is said about it; never the same twice in 1,600. */
export function markerOf(count: number): string {
  const first = words[count % words.length] ?? '';
  const second = words[(count + Math.floor(count / words.length)) % words.length] ?? '';
  return `${first} ${second}${count >= words.length ** 2 ? String(Math.floor(count / words.length ** 2)) : ''}`;
}
