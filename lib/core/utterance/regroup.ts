import { slug } from '../keep/slug.ts';
import type { PackQuotation } from '../pack/pack.ts';
import { type Group, mergeGroups } from './group.ts';
import { findRendition, type KeptRegrouping, type RenditionName } from './regrouping.ts';

const holds = (group: Group, id: string) => group.quotation.id === id || group.joined.includes(id);

/** The id of what is taken out of a quotation: the same each time that it is taken out. */
const apartId = (quotation: string, { article, hash, ...name }: RenditionName) =>
  slug('apart', `${quotation} ${article} ${name.in} ${hash}`);

/** Takes one rendition out of its quotation, to stand on its own. */
function takeApart(
  groups: readonly Group[],
  kept: KeptRegrouping,
  id: string,
  name: RenditionName,
): readonly Group[] | null {
  const from = groups.find((one) => holds(one, id));
  const found = from && findRendition(from.quotation, name);
  if (!from || !found || from.quotation.renditions.length < 2) return null;
  const rest = from.quotation.renditions.filter((one) => one !== found);
  const taken = { ...found, note: null };
  const own: PackQuotation = {
    ...from.quotation,
    id: apartId(id, name),
    parts: taken.parts,
    attestedBy: taken.article,
    // What the record says of the whole is not known of this.
    said: null,
    occasion: null,
    to: null,
    recording: null,
    note: null,
    renditions: [taken],
  };
  const left = { ...from, quotation: { ...from.quotation, renditions: rest }, isChanged: true };
  const apart: Group = {
    quotation: own,
    isRecord: false,
    joined: [],
    byHand: [kept],
    isChanged: true,
    unheld: [taken],
  };
  return groups.flatMap((one) => (one === from ? [left, apart] : [one]));
}

/** Which of two groups gives its record: one with a recording, then a curator's, then the one named. */
function hostOf(one: Group, named: Group): Group {
  const rank = ({ quotation, isRecord }: Group) =>
    (quotation.recording === null ? 0 : 2) + (isRecord ? 1 : 0);
  return rank(one) > rank(named) ? one : named;
}

function makeOne(
  groups: readonly Group[],
  kept: KeptRegrouping,
  id: string,
  as: string,
): readonly Group[] | null {
  const [one, named] = [id, as].map((each) => groups.find((group) => holds(group, each)));
  if (!one || !named || one === named) return null;
  const host = hostOf(one, named);
  const other = host === one ? named : one;
  const merged = mergeGroups(host, other, [kept]);
  return groups.flatMap((group) => (group === other ? [] : [group === host ? merged : group]));
}

/** The groups after one word of the reader; null when it names something that is not there. */
export function regroup(groups: readonly Group[], kept: KeptRegrouping): readonly Group[] | null {
  const { value } = kept;
  switch (value.kind) {
    case 'apart':
      return takeApart(groups, kept, value.quotation, value.rendition);
    case 'same':
      return makeOne(groups, kept, value.quotation, value.as);
    default:
      return value satisfies never;
  }
}
