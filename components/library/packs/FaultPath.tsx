import { useText } from '../../wording/text.tsx';
import { pathWords } from '../edit/place-words.ts';

/** Where in a file something was refused: in words for our own format, as it is written for others. */
export function FaultPath({ path }: { path: string }) {
  const words = pathWords(useText(), path);
  if (path === '') return null;
  return words === null ? <code>{path}</code> : <span class="small">{words}</span>;
}
